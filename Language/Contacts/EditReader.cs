using System.Text.RegularExpressions;

namespace NetworkCoachBot.Language.Contacts;

/// <summary>
/// Reads sentences that change somebody: "jim works at Delta now", "ana is mutual", "tag jim chamber", "put jim on hold".
/// Sentences about a name work whether or not that name is kept; whom it means is the caller's question.
/// </summary>
public static partial class EditReader
{
    private const RegexOptions Plainly = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>What a message changes; null where it changes nobody.</summary>
    /// <param name="utterance">The message, read.</param>
    public static EditReading? Read(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = Tail().Replace(Polite().Replace(utterance.Text.Trim(), ""), "").Trim().TrimEnd('.', '!');
        return Command(text, utterance) ?? Sentence(text, utterance);
    }

    /// <summary>What an answer to "what has changed about Jim?" says; the name may be left out.</summary>
    public static IReadOnlyList<ContactEdit> ReadAbout(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        if (utterance.Dates.Any(d => d.Text.Length >= utterance.Text.Trim().TrimEnd('.', '!').Length))
        {
            return []; // A day alone says nothing of anybody.
        }

        return Read(utterance) is { } read ? read.Edits : Said(utterance.Text.Trim().TrimEnd('.', '!'), utterance);
    }

    private static EditReading? Command(string text, Utterance utterance)
    {
        if (Move().Match(text) is { Success: true } move && PlaceOf(move.Groups["verb"].Value, move.Groups["tail"].Value) is { } place && WhoIn(move, utterance) is { } moved)
        {
            return moved with { Edits = [new ContactEdit.Move(place)] };
        }

        if (MoveFirst().Match(text) is { Success: true } first && PlaceOf("put", first.Groups["tail"].Value) is { } to && WhoIn(first, utterance) is { } put)
        {
            return put with { Edits = [new ContactEdit.Move(to)] };
        }

        if (Rename().Match(text) is { Success: true } rename && WhoIn(rename, utterance) is { } renamed)
        {
            return renamed with { Edits = [new ContactEdit.Rename(rename.Groups["what"].Value.Trim())] };
        }

        if (Field().Match(text) is { Success: true } field && WhoIn(field, utterance) is { } changed && FieldOf(field.Groups["field"].Value, field.Groups["what"].Value.Trim()) is { } edit)
        {
            return changed with { Edits = [edit] };
        }

        if (Untag().Match(text) is { Success: true } untag && WhoIn(untag, utterance) is { } untagged)
        {
            return untagged with { Edits = [new ContactEdit.Tag(untag.Groups["what"].Value.Trim(' ', '#'), true)] };
        }

        if (Set().Match(text) is { Success: true } set && WhoIn(set, utterance) is { } setTo && NearnessIn(set.Groups["what"].Value) is not SaidNearness.Unsaid and var near)
        {
            return setTo with { Edits = [new ContactEdit.Near(near)] };
        }

        return Tagged(text, utterance) ?? Sent(text, utterance);
    }

    /// <summary>"change anna's company to Müller AG".</summary>
    private static ContactEdit? FieldOf(string field, string what) => field.ToLowerInvariant() switch
    {
        "name" => new ContactEdit.Rename(what),
        "last name" or "surname" => new ContactEdit.Rename(what) { IsLast = true },
        "company" or "employer" or "firm" or "workplace" => new ContactEdit.Details(new ContactReading { Name = "", Company = what }),
        "job" or "role" or "title" or "job title" or "position" => new ContactEdit.Details(new ContactReading { Name = "", Role = what }),
        _ => DetailReader.Add(new ContactReading { Name = "" }, what) is { Notes.Count: 0 } details ? new ContactEdit.Details(details) : null,
    };

    /// <summary>"tag jim chamber", "tag jim as board member": the name ends where the reading says.</summary>
    private static EditReading? Tagged(string text, Utterance utterance)
    {
        if (!text.StartsWith("tag ", StringComparison.OrdinalIgnoreCase) || Starting(text[4..], utterance) is not { } who)
        {
            return null;
        }

        var tag = AsWord().Replace(text[(4 + who.Text.Length)..].Trim(), "").Trim(' ', '#', '"', '\'');
        return tag.Length is 0 or > 40 || AndOther().IsMatch(tag) ? null : new EditReading(who.Text, who, [.. tag.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(t => new ContactEdit.Tag(TagReader.Bare(t), false))]);
    }

    /// <summary>"ana introduced me to jim", "jim was introduced by ana", "i know jim through ana".</summary>
    private static EditReading? Sent(string text, Utterance utterance)
    {
        var match = IntroducedMe().Match(text);
        match = match.Success ? match : IntroducedBy().Match(text);
        return match.Success && !Asking().IsMatch(text) && !text.EndsWith('?') && WhoIn(match, utterance) is { } sent
            ? sent with { Edits = [new ContactEdit.SentBy(match.Groups["by"].Value.Trim())] }
            : null;
    }

    /// <summary>"jim …": a name, description or pronoun, and what is said of it.</summary>
    private static EditReading? Sentence(string text, Utterance utterance)
    {
        if (Starting(text, utterance) is not { } who)
        {
            return null;
        }

        var after = text[who.Text.Length..];
        after = IsShort().Replace(after, " is ");
        var isTheirs = Possessive().IsMatch(after) || who.Text.ToLowerInvariant() is "his" or "her" or "their";
        var rest = Possessive().Replace(after, "").Trim(' ', ':');
        if (rest.Length == 0 || rest[0] is ',' or '(' or '<' or '-' || ((AndOther().IsMatch(rest) || Happened().IsMatch(rest)) && NearnessIn(rest) is SaidNearness.Unsaid) || text.EndsWith('?'))
        {
            return null;
        }

        var edits = isTheirs && !Label().IsMatch(rest) ? [new ContactEdit.Details(new ContactReading { Name = "", Notes = [rest] })] : Said(rest, utterance);
        return edits.Count == 0 || edits is [ContactEdit.Details { Said: { Notes.Count: > 0 } said }] && !Keeps(utterance, said) ? null : new EditReading(who.Text, who, edits);
    }

    /// <summary>What could not be placed is a note only where the message as a whole is meant to be kept.</summary>
    private static bool Keeps(Utterance utterance, ContactReading said) =>
        utterance.Intent == Intent.AddContact && said.Notes.All(n => n.Length > 3 && n.Contains(' ', StringComparison.Ordinal));

    private static IReadOnlyList<ContactEdit> Said(string rest, Utterance utterance)
    {
        if (NearnessIn(rest) is not SaidNearness.Unsaid and var near)
        {
            return [new ContactEdit.Near(near)];
        }

        if (Left().IsMatch(rest))
        {
            return [new ContactEdit.Left()];
        }

        if (IsCalled().Match(rest) is { Success: true } called)
        {
            return [new ContactEdit.Rename(called.Groups["what"].Value.Trim()) { IsLast = called.Groups["last"].Success }];
        }

        var about = new ContactReading { Name = "" };
        foreach (var piece in Parts().Split(rest).Where(p => !string.IsNullOrWhiteSpace(p)))
        {
            var plain = Joined().Match(piece) is { Success: true } joined ? "works at " + piece[joined.Length..] : piece;
            about = DetailReader.Add(about, plain, Holds(utterance.Roles, piece), Holds(utterance.Companies, piece));
        }

        return about == new ContactReading { Name = "" } ? [] : [new ContactEdit.Details(about)];
    }

    private static EditReading? WhoIn(Match match, Utterance utterance)
    {
        var who = match.Groups["who"].Value.Trim();
        var mention = utterance.People.FirstOrDefault(p => string.Equals(p.Text, who, StringComparison.OrdinalIgnoreCase))
            ?? utterance.People.FirstOrDefault(p => who.StartsWith(p.Text, StringComparison.OrdinalIgnoreCase) && who.Length - p.Text.Length <= 20);
        return who.Length is 0 or > 80 ? null : new EditReading(who, mention, []);
    }

    /// <summary>The person with whom a text begins; a known full name goes before the part of it that was read: "jim" in "jim beam golf".</summary>
    private static PersonMention? Starting(string text, Utterance utterance)
    {
        var mention = utterance.People.Where(p => text.StartsWith(p.Text, StringComparison.OrdinalIgnoreCase)).MaxBy(p => p.Text.Length);
        var fuller = mention?.Candidates.Where(c => c.Name.Length > mention.Length && text.StartsWith(c.Name, StringComparison.OrdinalIgnoreCase)).MaxBy(c => c.Name.Length);
        return fuller is null ? mention : mention! with { Text = text[..fuller.Name.Length], Length = fuller.Name.Length, Candidates = [fuller] };
    }

    private static bool Holds(IEnumerable<Mention> mentions, string piece) => mentions.Any(m => piece.Contains(m.Text, StringComparison.Ordinal));

    /// <summary>Where "put jim aside" or "resume jim" sends somebody; null where the verb alone says nothing ("put jim").</summary>
    private static ContactPlace? PlaceOf(string verb, string tail) => (verb.ToLowerInvariant(), tail.Trim().ToLowerInvariant()) switch
    {
        ("unarchive" or "unpause" or "unmute" or "resume" or "restore", _) or (_, "back" or "off hold" or "out of the archive") => ContactPlace.Active,
        ("archive" or "hide", _) or (_, "aside" or "away" or "in the archive") => ContactPlace.Archived,
        ("bring" or "put" or "take" or "set", "" or "for now") => null,
        _ => ContactPlace.Paused,
    };

    private static SaidNearness NearnessIn(string rest)
    {
        var match = NearWord().Match(rest.Trim());
        return !match.Success ? SaidNearness.Unsaid : match.Groups["what"].Value.ToLowerInvariant() switch
        {
            "mutual" => SaidNearness.Mutual,
            "talked" or "somebody i've talked to" or "someone i've talked to" or "somebody i talked to" or "someone i talked to" => SaidNearness.Talked,
            "met" or "somebody i met" or "someone i met" or "somebody i've met" or "someone i've met" => SaidNearness.Met,
            "introduced" => SaidNearness.Introduced,
            "stranger" or "a stranger" or "somebody i don't know" or "someone i don't know" => SaidNearness.Stranger,
            _ => SaidNearness.Mutual,
        };
    }

    [GeneratedRegex(@"^(?:(?:ok|okay|hey|please|pls|can you|could you|actually|btw|so|also|and|oh|plus|but|well|no|note|fyi|remember that|note that)[ ,:]+)*", Plainly)]
    private static partial Regex Polite();

    [GeneratedRegex(@"^(?<verb>archive|unarchive|hide|pause|unpause|resume|restore|mute|unmute|snooze|bring|put|take|set|stop suggesting|don'?t suggest|never suggest|no more|give up on|let go of|stop chasing)\s+(?<who>.+?)(?<tail>\s+(?:on hold|off hold|aside|away|back|for now|in the archive|out of the archive))?$", Plainly)]
    private static partial Regex Move();

    /// <summary>What is laughed or sighed at the end, and says nothing.</summary>
    [GeneratedRegex(@"(?:[\s,;.!]+(?:lol|lmao|haha|hehe|tbh|btw|i think|i guess|i mean|thx|thanks|thank you|please|pls))+[\s.!]*$", Plainly)]
    private static partial Regex Tail();

    /// <summary>"Put aside Maria".</summary>
    [GeneratedRegex(@"^(?:put|set)\s+(?<tail>aside|away|on hold)\s+(?<who>.+)$", Plainly)]
    private static partial Regex MoveFirst();

    [GeneratedRegex(@"^(?:rename|call)\s+(?<who>.+?)\s+(?:to|as|into)\s+(?<what>.+)$|^(?:use|take|put|make it)\s+(?<who>his|her|their)\s+(?:full |real |whole |proper )?name[ ,:]+(?:is\s+)?(?<what>.+)$", Plainly)]
    private static partial Regex Rename();

    [GeneratedRegex(@"^(?:change|set|update|make|correct|edit|put)\s+(?<who>.+?)(?:'s|\u2019s|s')?\s+(?<field>company|employer|firm|workplace|job|role|title|job title|position|e-?mail|mail|address|phone|number|phone number|cell|last name|surname|name)\s+(?:to|as|into|is|:)\s*(?<what>.+)$", Plainly)]
    private static partial Regex Field();

    [GeneratedRegex(@"^(?:untag|(?:remove|delete|drop|take) (?:the |that )?tag)\s+(?<what>.+?)\s+(?:from|off)\s+(?<who>.+)$|^(?:remove|delete|drop|take) (?:the |that )?(?<what>[^,]{1,40}?) tag\s+(?:from|off)\s+(?<who>.+)$", Plainly)]
    private static partial Regex Untag();

    [GeneratedRegex(@"^(?:set|mark|make|put|change|move)\s+(?<who>.+?)\s+(?:to|as|down as|at)\s+(?<what>(?:a\s+)?(?:mutual|talked|met|introduced|stranger))$", Plainly)]
    private static partial Regex Set();

    [GeneratedRegex(@"^(?<by>.+?)\s+(?:introduced|connected|referred|sent|pointed)\s+(?:me|us)\s+(?:to|with)\s+(?<who>[^,?]+)$", Plainly)]
    private static partial Regex IntroducedMe();

    [GeneratedRegex(@"^(?:i\s+(?:know|met|got to know)\s+)?(?<who>.+?)\s+(?:(?:was|were|got)\s+)?(?:introduced(?:\s+to\s+me)?\s+by|through|via)\s+(?<by>[^,?]+)$", Plainly)]
    private static partial Regex IntroducedBy();

    [GeneratedRegex(@"^(?:and|&)\s", Plainly)]
    private static partial Regex AndOther();

    [GeneratedRegex(@"^(?:work |home |cell |mobile |new )?(?:e-?mail|mail|phone|cell|mobile|number|tel|linkedin|profile|name|full name|real name|last name|surname|family name)\b", Plainly)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:who|how|what|when|where|why|which|did|does|can|could|should|has|is|was)\b", Plainly)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^(?:as|with|:)\s+", Plainly)]
    private static partial Regex AsWord();

    [GeneratedRegex(@"^(?:'s|\u2019s)\s+(?=(?:a|an|the|my|our|now|in|on|at|not|also|mutual)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsShort();

    [GeneratedRegex(@"^(?:'s|\u2019s)", RegexOptions.CultureInvariant)]
    private static partial Regex Possessive();

    [GeneratedRegex(@"^(?:said|says|told|asked|answered|replied|wrote|called|texted|emailed|gave|sent|met|promised|never|didn'?t|hasn'?t|turned|refused|can|could|would|will|wants|knows|agreed|offered|thanked|(?:fixed|helped|reviewed|checked|edited|proofread|translated|corrected|updated|polished|repaired|showed|taught|lent|drove|invited)\s+(?:my|me|our|us)|and i|and me)\b", Plainly)]
    private static partial Regex Happened();

    [GeneratedRegex(@"^(?:has\s+|just\s+)?(?:left|quit|got laid off|was laid off|retired|no longer works)\b", Plainly)]
    private static partial Regex Left();

    [GeneratedRegex(@"^(?:(?:(?:full |real )?name|(?<last>last name|surname|family name)) is|is (?:actually |really )?(?:called|named)|is spelled|goes by)\s+(?<what>.+)$", Plainly)]
    private static partial Regex IsCalled();

    [GeneratedRegex(@",\s*(?:and\s+)?|\s+and\s+(?:(?:he|she|they)\s+)?(?=(?:likes|loves|works|is|has|plays|owns|runs|lives|enjoys)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?:has\s+|just\s+|is\s+)*(?:joined|moved to|moving to|started at|started with|switched to|went to work (?:at|for))\s+", Plainly)]
    private static partial Regex Joined();

    [GeneratedRegex(@"^(?:(?:is|are|was|'s|he's|she's)\s+)?(?:now\s+|just\s+|only\s+|really\s+)*(?<what>(?:a\s+)?mutual|talked|met|introduced|a stranger|stranger|(?:somebody|someone) i(?:'ve| have)? (?:met|talked to)|(?:somebody|someone) i don'?t know|(?:and|&) (?:me|i) (?:have |had |'ve |both |always |really )*help(?:ed)? (?:each other|one another)(?: out)?(?: (?:a lot|lots|so much|before|often|many times|for years|over the years|plenty))*|(?:has helped me|helped me) and i (?:have )?helped (?:him|her|them)(?: too| back| as well)*)(?:\s+now)?$", Plainly)]
    private static partial Regex NearWord();
}
