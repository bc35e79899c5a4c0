using System.Globalization;
using System.Resources;

namespace NetworkCoachBot.Language.Profiles;

/// <summary>A goal told as something to do, as the thing it is: "I want to become a nurse" is "a way to become a nurse".</summary>
internal static class SaidGoal
{
    // By its name, not by its typed class: the trainer is made of the same sources, without the words.
    private static readonly ResourceManager Words = new("NetworkCoachBot.Language.Profiles.GoalWords", typeof(SaidGoal).Assembly);

    /// <summary>What somebody wants to do.</summary>
    public static string ToDo(string what) => Said("to_do", what);

    /// <summary>What somebody wants to be.</summary>
    public static string ToBecome(string what) => Said("to_become", what);

    /// <summary>The field that somebody wants to work in.</summary>
    public static string Into(string field) => Said("into", field);

    private static string Said(string form, string what) =>
        string.Format(CultureInfo.CurrentCulture, Words.GetString(form, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(form), what);
}
