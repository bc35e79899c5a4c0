using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Progress;

/// <summary>Hears the wish to see the network as a picture (F68): "draw my network".</summary>
public static partial class PictureReader
{
    /// <summary>Whether a message asks for it.</summary>
    /// <param name="text">What was typed.</param>
    public static bool Asks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OfPicture().IsMatch(text.Trim());
    }

    [GeneratedRegex(@"^(?:(?:can you |could you |please )?(?:show|draw|give|make|see)(?: me)? )?(?:a |the |my )?(?:picture|map|drawing|sketch|overview)(?: of)? (?:my |the )?(?:whole )?network(?: please)?[.!?]?$|^(?:(?:show|draw|see)(?: me)? )?my network (?:map|picture)[.!?]?$|^(?:draw|show)(?: me)? (?:my|the) (?:whole )?network[.!?]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OfPicture();
}
