using System.Globalization;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards;

/// <summary>
/// The fields of a submission. Clients send numbers and switches as texts, and leave an unset choice out; what is absent,
/// blank or of another kind is null.
/// </summary>
internal sealed record CardFields(JObject Data)
{
    /// <summary>A text that is not blank, trimmed.</summary>
    public string? Text(string name) => Data[name] switch
    {
        JValue { Value: string text } when !string.IsNullOrWhiteSpace(text) => text.Trim(),
        JValue { Type: JTokenType.Integer or JTokenType.Float } number => number.ToString(CultureInfo.InvariantCulture),
        JValue { Value: DateTime date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => null,
    };

    /// <summary>A whole number, 0 or more.</summary>
    public int? Number(string name) =>
        int.TryParse(Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A day, as Input.Date sends it.</summary>
    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>One of the names of an enumeration, in any case; never a number.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum => Named<T>(Text(name));

    /// <summary>The member of an enumeration that is called so, in any case; never a number.</summary>
    public static T? Named<T>(string? name)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(value.ToString(), name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return null;
    }
}
