using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>Hears questions about the people whom the user knows, and wishes for lists of them (F7-F9).</summary>
public static partial class PeopleQuestions
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Whether the words ask whom the user is losing touch with (F8).</summary>
    public static bool AsksForQuiet(string text) => OfQuiet().IsMatch(text);

    /// <summary>Whether they ask for help in thinking of people (F9).</summary>
    public static bool AsksToBuild(string text) => OfBuilding().IsMatch(text);

    /// <summary>Whether they ask what is owed.</summary>
    public static bool AsksForOwed(string text) => OfOwed().IsMatch(text);

    /// <summary>Whether they ask for anything at all.</summary>
    public static bool Asks(string text) => OfAsking().IsMatch(text);

    /// <summary>Whether they ask who, rather than for somebody: "who do I know at Contoso".</summary>
    public static bool AsksWho(string text) => OfWho().IsMatch(text);

    /// <summary>What the people sought have in common: "Contoso", "sailing", "tagged chamber"; null where everybody is asked for.</summary>
    /// <param name="text">What was typed: a message, or the part of it that asks.</param>
    /// <param name="utterance">The whole message, read.</param>
    public static string? SoughtIn(string text, Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(utterance);
        var match = OfSought().Match(text.Trim().TrimEnd('?', '.', '!', ' '));
        var what = match.Success ? Article().Replace(match.Groups["what"].Value, "").Trim() : utterance.Companies is [var company, ..] ? company.Text : utterance.Roles is [var role, ..] ? role.Text : null;
        if (what is not null || OfNamesakes().Match(text) is not { Success: true } namesakes)
        {
            return string.IsNullOrWhiteSpace(what) ? null : what;
        }

        return namesakes.Groups["who"].Value.TrimEnd('s');
    }

    [GeneratedRegex(@"\b(?:los(?:e|ing|t)\s+touch|fading|gone\s+(?:quiet|cold)|going\s+cold|who\s+have(?:n't| not)\s+i\s+(?:talked|spoken|heard|been|written|seen)|haven'?t\s+(?:i\s+)?(?:heard\s+from|been\s+in\s+touch\s+with)\s+.*(?:while|long|lately))\b", Plainly)]
    private static partial Regex OfQuiet();

    [GeneratedRegex(@"\b(?:help\s+me\s+(?:make|build|start|think\s+of|find|come\s+up\s+with)|(?:make|build|start)\s+(?:me\s+)?(?:a|my|the))\s+(?:a\s+)?(?:list|network|people|names|some\s+people|contacts)\b", Plainly)]
    private static partial Regex OfBuilding();

    [GeneratedRegex(@"\b(?:do\s+i\s+owe|i\s+owe|owe\s+(?:people|anyone|anybody)|owes?\s+me|my\s+promises|(?:have|did)\s+i\s+promised?|promises)\b", Plainly)]
    private static partial Regex OfOwed();

    /// <summary>Whether a wish to delete is about everything; "delete that note" is not.</summary>
    public static bool MeansEverything(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return OfEverything().IsMatch(text);
    }

    /// <summary>Whether what is at hand is to go: "delete that", "erase this one please".</summary>
    public static bool MeansThis(string text) => OfThis().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:ok|okay|please|pls|no|oops|wait|sorry|actually|can you|could you|just|and|now|coach)\W+)*(?:delete|remove|erase|scrap|trash|bin|get rid of|throw (?:away|out))(?: (?:that|this|it|the last|last|that last|what i just said|the thing))?(?: (?:one|thing|entry|draft|message|log|please|again|away|out|instead|now|right away))*\W*$", Plainly)]
    private static partial Regex OfThis();

    /// <summary>Whether all people, or all that is kept, are named.</summary>
    public static bool NamesEverybody(string text) => OfAllOfThem().IsMatch(text);

    [GeneratedRegex(@"\b(?:everything|every(?:one|body)|all|account|data|me|both)\b", Plainly)]
    private static partial Regex OfAllOfThem();

    [GeneratedRegex(@"\b(?:everything|every(?:one|body)|all|me|myself|account|data|profile|history|contacts|people|network|notes|records?|info(?:rmation)?|stuff|whatever|from scratch|start over|clean slate|wipe|what you (?:know|have|keep|stored|saved))\b", Plainly)]
    private static partial Regex OfEverything();

    /// <summary>Whether they ask for those who were put aside: "show archived people", "who did I put aside?"</summary>
    public static bool AsksForArchived(string text) => OfArchived().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:(?:please|ok|can you|could you|and)\W+)*(?:(?:show|list|see|open|view|give)(?: me)? (?:the |my |all |all the |everybody |everyone )*(?:archived?|hidden|put aside|set aside)(?: (?:people|contacts|ones|list|persons?|names))?|(?:show|list|see)(?: me)? (?:the |my |all |those )*(?:people|contacts|ones|everybody|everyone|those)(?: who(?:m)?| that)?(?: i| are| were| have been)*(?:'ve)? (?:archived|put aside|set aside|hidden|put away)|(?:who(?:m)?|which (?:people|contacts)) (?:did i (?:archive|put aside|put away|hide)|have i (?:archived|put aside)|(?:is|are) (?:archived|put aside|in the archive))|(?:my |the )?archive|archived (?:people|contacts))\W*$", Plainly)]
    private static partial Regex OfArchived();

    /// <summary>Whether they ask for those to whom the user has never spoken.</summary>
    public static bool AsksForUntold(string text) => OfUntold().IsMatch(text) && !Lately().IsMatch(text);

    [GeneratedRegex(@"\b(?:everyone|everybody|people|who|whom|anyone|anybody|those|all|contacts)\s+(?:(?:that|who|whom)\s+)?(?:i\s+(?:have(?:n['\u2019]?t| not|nt)|never|did(?:n['\u2019]?t| not))|have(?:n['\u2019]?t| not|nt)\s+i)\s+(?:yet\s+|ever\s+)?(?:talk(?:ed)?|sp[eo]a?ken?|met|meet|written|write|wrote|contact(?:ed)?|reach(?:ed)?)\b", Plainly)]
    private static partial Regex OfUntold();

    [GeneratedRegex(@"\b(?:while|long|lately|recently|since|this|months?|weeks?|ages)\b", Plainly)]
    private static partial Regex Lately();

    /// <summary>Whether they ask how many people there are.</summary>
    public static bool AsksHowMany(string text) => OfNumber().IsMatch(text);

    [GeneratedRegex(@"^\W*(?:so |and |ok )?how many (?:people|contacts|names|persons|connections) (?:do i (?:have|know)|are (?:there|in my|on my)|have i|did i (?:add|keep))", Plainly)]
    private static partial Regex OfNumber();

    [GeneratedRegex(@"\?|^\W*(?:(?:so|and|ok|hey)\W+)*(?:do|did|have)\s+i\b|\b(?:show|list|find|look\s*up|who|which|what|how|where|when|open|see|tell\s+me)\b", Plainly)]
    private static partial Regex OfAsking();

    [GeneratedRegex(@"^(?:.*\b)?(?:who\s+(?:all\s+)?do\s+i\s+know|do\s+i\s+know\s+any|who\s+(?:else\s+)?(?:is|are|works|work)\s+(?:at|in|with|from)|which\s+.+\s+do\s+i\s+know|anyone\s+at|anybody\s+at)\b", Plainly)]
    private static partial Regex OfWho();

    [GeneratedRegex(@"^.*?\b(?:at|in|from|into|tagged|with tag|who likes?|who works? (?:at|for)|called|named)\s+(?<what>.+)$", Plainly)]
    private static partial Regex OfSought();

    /// <summary>"which Jims do I know?"</summary>
    [GeneratedRegex(@"^which\s+(?<who>\p{L}+)\s+do\s+i\s+know", Plainly)]
    private static partial Regex OfNamesakes();

    [GeneratedRegex(@"^(?:(?:the|my|our|this)\s+)?(?:whole |entire |full |own )?(?:network|list|contacts?(?: list)?|notebook|address book|circle|phone|people|rolodex|database|here)$|^(?:the|a|an|my)\s+", Plainly)]
    private static partial Regex Article();
}
