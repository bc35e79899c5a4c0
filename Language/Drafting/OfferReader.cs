namespace NetworkCoachBot.Language.Drafting;

/// <summary>Reads in the words of a clause what the user can give.</summary>
internal static class OfferReader
{
    private static readonly HashSet<string> OfferVerbs = DraftReader.Words(
        "tell", "show", "share", "send", "give", "help", "introduce", "connect", "explain", "offer", "teach", "walk", "lend", "point", "write", "review", "test", "fix", "bring", "pass", "translate", "proofread", "recommend", "invite", "cover", "volunteer", "draw", "design", "build", "swap", "drive", "cook", "host",
        "do", "speak", "make", "run", "take", "put", "clean", "carry", "repair", "paint", "print", "photograph", "film", "record", "collect", "prepare", "edit", "check", "read", "mind", "babysit", "sit", "bake", "sew", "work", "move", "load", "set", "sort", "type", "map", "look", "compare", "try", "demo", "present", "interpret", "train", "tutor", "assist", "deliver", "pick", "drop", "mention", "spread", "forward", "lift", "fill", "join", "come", "plan", "organise", "organize", "install", "plant", "feed", "serve", "play", "sing", "measure", "research", "summarise", "summarize", "donate", "loan");

    /// <summary>"I can send the route sheets, they cut our driving by a third": what is offered, not the reader, cut it.</summary>
    public static string? MoreOf(Clause clause) => clause.Words switch
    {
        ["they" or "it", "need" or "needs" or "want" or "wants" or "like" or "likes" or "love" or "asked" or "said" or "look" or "looked" or "hire" or "could" or "can" or "would" or "might" or "may", ..] => null,
        ["they" or "it", _, ..] => ", which " + clause.Text[(clause.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..],
        ["they're", not ("looking" or "hiring" or "trying" or "planning" or "after"), ..] => ", which are " + clause.Text[(clause.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..],
        ["it's", _, ..] => ", which is " + clause.Text[(clause.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..],
        _ => null,
    };

    /// <summary>Whether something is offered: "I can show him how we did it"; what was asked makes more of it an offer.</summary>
    public static bool IsOffer(string[] words, Asked asked)
    {
        if (words is ["there's" or "there", .., "for", "him" or "her" or "them"])
        {
            return true;
        }

        if (words is ["can" or "could", not ("you" or "he" or "she" or "they" or "we" or "i" or "it" or "there" or "that" or "this" or "a" or "an" or "the" or "be" or "anybody" or "somebody" or "people" or "his" or "her" or "their"), _, ..])
        {
            return true;
        }

        var can = Array.FindIndex(words, w => w is "can" or "could" or "offer");
        var offers = can >= 0 && can <= 5 && Array.FindIndex(words, can, OfferVerbs.Contains) is var verb and >= 0 && verb - can <= 3 && !words[..can].Any(w => w is "he" or "she" or "they" or "you");
        return offers
            || (OfferVerbs.Contains(words[0]) && words.Length > 1 && asked == Asked.Offer)
            || (words is ["i" or "we", "have" or "got" or "made" or "wrote", ..] && asked == Asked.Offer)
            || (words.Length > 3 && words[0] is "i'd" or "happy" or "glad" && words.Any(OfferVerbs.Contains) && asked != Asked.Question && words.Any(DraftReader.ReaderObjects.Contains));
    }

    /// <summary>"a jar of the old starter", "I have photos of the plant": a thing of the user's, with no word of the reader.</summary>
    public static bool IsThing(string text)
    {
        string[] words = [.. text.ToLowerInvariant().Replace('\u2019', '\'').Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries)];
        return !words.Any(w => DraftReader.ReaderPronouns.Contains(w) || DraftReader.ReaderObjects.Contains(w) || w is "interest" or "curiosity" or "love" or "passion" or "same" or "feeling" or "hunch" or "someone" or "somebody" or "friend" or "want" or "need" or "would" or "always")
            && (words is ["a" or "an" or "some" or "two" or "three" or "few", _, _, ..]
                || words is ["i" or "we", "have" or "got" or "made" or "wrote" or "built" or "keep", "a" or "an" or "the" or "some" or "my" or "our" or "two" or "three", ..]
                || (words is ["i" or "we", "have" or "got" or "made" or "wrote" or "built" or "keep", var things, ..] && things.EndsWith('s'))
                || words is ["i've", "a" or "an" or "got" or "made" or "written" or "built", ..]);
    }
}
