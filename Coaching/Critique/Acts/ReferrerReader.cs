using NetworkCoachBot.Coaching.Critique.Reading;

namespace NetworkCoachBot.Coaching.Critique.Acts;

/// <summary>Finds a named third person who serves as bridge or credential: "Ana Ruiz suggested that I write" (METHOD P5, R10).</summary>
internal static class ReferrerReader
{
    private const int FarthestVerb = 12;

    private static readonly HashSet<string> Speaks = new(StringComparer.Ordinal)
    {
        "suggested", "recommended", "told", "said", "says", "mentioned", "gave", "sent", "referred", "introduced", "advised", "thought", "thinks", "pointed", "directed",
        "encouraged", "put", "connected", "asked", "allowed", "speaks", "spoke", "passed", "vouches", "swears", "reckons", "assures", "assured", "urged", "shared",
        "sends", "tells", "hooked", "brought", "figured", "believes", "gives", "insisted", "steered", "invited", "knows", "recommends", "suggests", "greets", "raves", "lent",
    };

    private static readonly HashSet<string> Before = new(StringComparer.Ordinal)
    {
        "via", "through", "by", "from", "friend", "connection", "colleague", "boss", "professor", "mentor", "uncle", "aunt", "cousin", "with", "for", "under", "of", "acquaintance", "contact", "to", "is", "am", "and", "advisor", "supervisor", "manager", "teacher", "coach", "brother", "sister", "neighbor", "neighbour", "tutor", "pastor", "dean",
    };

    private static readonly HashSet<string> NotNames = new(StringComparer.Ordinal)
    {
        "i", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
        "september", "october", "november", "december", "linkedin", "english", "german", "french", "dutch", "spanish", "google", "twitter", "zoom", "phd", "cv", "hr", "ceo", "sir", "madam",
        "university", "college", "school", "hospital", "company", "inc", "ltd", "group", "city", "north", "south", "east", "west", "christmas", "easter", "ps", "link", "the", "a", "my", "we",
        "you", "he", "she", "they", "it", "your", "our", "his", "her", "this", "that", "what", "who", "how", "somebody", "someone", "everybody", "everyone", "nobody", "people", "thanks", "thank", "hi", "hello", "dear", "hey",
        "and", "but", "so", "if", "when", "as", "in", "on", "at", "for", "with", "from", "to", "of", "by", "since", "after", "before", "because", "would", "could", "can", "do", "did", "is", "are", "was", "were", "have", "has",
        "not", "no", "yes", "please", "congratulations", "great", "good", "best", "fellow", "former", "also", "there", "here", "one", "two", "three", "may", "then", "now", "today", "yesterday", "looking", "just", "which", "where", "why", "whom", "these", "those", "mine", "me", "us", "them", "him", "or", "than", "recruiters", "founders", "mom", "dad", "mum", "colleagues", "everything", "something", "nothing", "anything", "doctor", "chef", "coach", "father", "mother", "wife", "husband", "son", "daughter", "friend", "boss", "article", "post", "talk", "paper", "book", "website", "page", "ad", "team", "interview", "profile", "advice", "state", "county", "newspaper", "radio", "news", "times", "journal", "chronicle", "magazine", "it's", "guy", "guys", "man", "woman", "kids", "rule", "data", "study", "law", "mr", "mrs", "ms", "dr", "prof", "professor", "uncle", "aunt", "cousin", "brother", "sister", "teacher", "mentor", "manager", "supervisor", "who", "i'm", "some", "any", "all", "both", "each", "every", "another", "other", "never", "always", "only", "once", "first", "last", "next", "that's", "subject", "re",
    };

    /// <summary>The places where a third person is named as a bridge; empty when there is none.</summary>
    public static List<Span> Read(Context context, KnownFacts? facts)
    {
        var message = context.Message;
        var ownNames = Names(facts?.Reader).Concat(Names(facts?.Writer)).Concat(Addressed(message)).ToHashSet(StringComparer.Ordinal);
        var referrer = Names(facts?.Referrer).ToHashSet(StringComparer.Ordinal);
        var found = new List<Span>();
        for (var s = 0; s < message.Sentences.Count; s++)
        {
            var sentence = message.Sentences[s];
            if (sentence.Role is SentenceRole.Greeting or SentenceRole.SignOff)
            {
                continue;
            }

            for (var i = sentence.First; i < sentence.End; i++)
            {
                var word = message.Words[i];
                if ((word.Quoted && !word.Blank) || ownNames.Contains(word.Text))
                {
                    continue;
                }

                if (referrer.Contains(word.Text) || (IsName(message, sentence, i) && Bridges(message, sentence, i)))
                {
                    found.Add(new Span(word.Start, message.Words[NameEnd(message, sentence, i) - 1].End, s));
                    i = NameEnd(message, sentence, i);
                }
            }
        }

        return found;
    }

    private static bool IsName(Message message, Sentence sentence, int at)
    {
        var word = message.Words[at];
        if (word.IsNumber || word.Text.Length < 2 || NotNames.Contains(word.Text))
        {
            return false;
        }

        if (word.Capital)
        {
            return true;
        }

        // Thumbs typing without capitals: "trudy gave me your number", only right before such a verb.
        var next = at + 1 < sentence.End ? message.Words[at + 1].Text : "";
        var after = at + 2 < sentence.End ? message.Words[at + 2].Text : "";
        return (at == sentence.First || message.Words[at].Break != WordBreak.None || message.Words[at - 1].Text is "hi" or "hey" or "and" or "so")
            && ((next is "gave" or "told" or "sent" or "pointed" && after is "me" or "us") || (next is "said" && after is "you" or "hi" or "to" or "i") || (next == "suggested" && after is "i" or "you"));
    }

    private static int NameEnd(Message message, Sentence sentence, int at)
    {
        var end = at + 1;
        while (end < sentence.End && message.Words[end].Capital && message.Words[end].Break == WordBreak.None && !NotNames.Contains(message.Words[end].Text))
        {
            end++;
        }

        return end;
    }

    private static bool Bridges(Message message, Sentence sentence, int at)
    {
        var end = NameEnd(message, sentence, at);
        return SpeaksForWriter(message, sentence, at, end) || IsIntroducedBy(message, sentence, at, end) || Owns(message, sentence, end) || AndI(message, sentence, at, end);
    }

    /// <summary>"Ana, who taught me at FUTO, suggested that I write".</summary>
    private static bool SpeaksForWriter(Message message, Sentence sentence, int at, int end)
    {
        for (var i = end; i < Math.Min(end + FarthestVerb, sentence.End); i++)
        {
            var word = message.Words[i].Text;
            if (word is "i" or "you" && message.Words[i].Break == WordBreak.None && message.Words[i - 1].Text is not ("whom" or "that" or "which" or "who" or "with" or "where" or "bakery" or "and"))
            {
                // Another subject has taken over.
                return false;
            }

            if (Speaks.Contains(word))
            {
                for (var j = i + 1; j < Math.Min(i + 9, sentence.End); j++)
                {
                    if (message.Words[j].Text is "me" or "us" or "i" or "we" or "you" or "your" or "hi" or "hello" or "greetings" or "regards" or "yours")
                    {
                        return Thirdperson(message, sentence, at, word);
                    }
                }

                return word is "sent" or "suggested" or "referred" or "recommended" && message.Words[at].Capital && sentence.Role == SentenceRole.Subject;
            }
        }

        return false;
    }

    private static bool Thirdperson(Message message, Sentence sentence, int at, string verb)
    {
        // "I told Ana", "you said Ana": Ana is not the one who speaks.
        var before = at > sentence.First ? message.Words[at - 1].Text : "";
        return !(before is "told" or "asked" or "thank" or "thanks" or "see" or "saw" or "met" or "in" or "at" or "on" or "hire" or "join" or "about" or "introduce" or "tell" or "to" && verb is not ("suggested" or "recommended"));
    }

    /// <summary>"Referred by Ana", "our mutual friend Ana", "on the advice of Mrs. Petit", "reference from Mr. Pillai".</summary>
    private static bool IsIntroducedBy(Message message, Sentence sentence, int at, int end)
    {
        var i = at - 1;
        while (i >= sentence.First && message.Words[i].Text is "mr" or "mrs" or "ms" or "dr" or "prof" or "professor" or "engr" or "rev" or "father" or "sister" or "chef" or "captain" or "our" or "my" or "friend" or "the" or "uncle" or "aunt" or "pastor" or "elder" or "lt")
        {
            if (message.Words[i].Text is "friend" && i > sentence.First && message.Words[i - 1].Text is "mutual" or "our" or "common" or "your")
            {
                return true;
            }

            i--;
        }

        if (i < sentence.First)
        {
            return false;
        }

        var one = message.Words[i].Text;
        var two = i > sentence.First ? message.Words[i - 1].Text : "";
        return one switch
        {
            "by" => two is "referred" or "recommended" or "introduced" or "sent" or "suggested" or "encouraged" or "advised" or "directed" or "pointed",
            "from" => two is "introduction" or "intro" or "reference" or "referral" or "referred" or "greetings" or "hello" or "recommendation" or "name" or "number" or "regards" or "email" or "details" or "nod" or "contact",
            "via" or "through" => true,
            "of" => (two is "advice" or "suggestion" or "recommendation" or "friend" or "student" or "colleague" or "urging" or "request" or "roommate" or "classmate" or "wife" or "husband" or "son" or "daughter" or "nephew" or "niece" or "pupil" or "behalf") && message.Words[at].Capital,
            "connection" or "acquaintance" or "contact" => two is "mutual" or "our" or "common" or "shared",
            "colleague" or "boss" or "cousin" or "brother" or "sister" or "neighbor" or "neighbour" or "wife" or "husband" or "assistant" or "partner" => two == "your",
            "to" => two is "connected" or "thanks",
            "with" => two is "connected" or "spoke" or "speaking" or "talked" or "talking" or "spoken" && SaysYou(message, sentence, end),
            "after" => false,
            _ => false,
        };
    }

    private static bool SaysYou(Message message, Sentence sentence, int from)
    {
        for (var i = from; i < sentence.End; i++)
        {
            if (message.Words[i].Text is "you" or "your")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Jenny Park's roommate", "Hank Oster's brother in law".</summary>
    private static bool Owns(Message message, Sentence sentence, int end) =>
        end + 1 < sentence.End && message.Words[end].Text == "'s"
        && message.Words[end + 1].Text is "roommate" or "brother" or "sister" or "cousin" or "friend" or "wife" or "husband" or "student" or "son" or "daughter" or "nephew" or "niece" or "colleague"
            or "neighbor" or "neighbour" or "assistant" or "advice" or "suggestion" or "recommendation" or "introduction" or "intro" or "godson" or "goddaughter" or "classmate" or "flatmate" or "apprentice" or "mother" or "father" or "mom" or "dad";

    /// <summary>"Ana Cho and I shared an office", with the reader named after it.</summary>
    private static bool AndI(Message message, Sentence sentence, int at, int end) =>
        at == sentence.First && end + 1 < sentence.End && message.Words[end].Text == "and" && message.Words[end + 1].Text is "i" && SaysYou(message, sentence, end);

    private static IEnumerable<string> Names(string? name) =>
        name is null ? [] : name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => Spelling.Plain(part.Trim('.', ',')));

    /// <summary>The names in the greeting: the reader's.</summary>
    private static IEnumerable<string> Addressed(Message message) =>
        message.Sentences.Where(s => s.Role == SentenceRole.Greeting).SelectMany(s => message.Words.Skip(s.First).Take(s.Count)).Select(w => w.Text);
}
