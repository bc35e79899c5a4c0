using NetworkCoachBot.Language.Learning;

namespace NetworkCoachBot.Language.Entities;

/// <summary>What the tagger looks at around one token.</summary>
internal static class TokenFeatures
{
    public static void Collect(FeatureBag bag, TokenView[] views, int i, string style)
    {
        var (v, p, n) = (views[i], At(views, i - 1), At(views, i + 1));
        var (pp, nn) = (At(views, i - 2), At(views, i + 2));
        bag.Add("w", v.Word);
        bag.Add("w-", p.Word);
        bag.Add("w+", n.Word);
        bag.Add("w--", pp.Word);
        bag.Add("w++", nn.Word);
        bag.Add("w-w", p.Word, v.Word);
        bag.Add("ww+", v.Word, n.Word);
        bag.Add("w--w-", pp.Word, p.Word);
        bag.Add("c", v.Classes);
        bag.Add("c-", p.Classes);
        bag.Add("c+", n.Classes);
        bag.Add("c-c", p.Classes, v.Classes);
        bag.Add("cc+", v.Classes, n.Classes);
        bag.Add("c-cc+", p.Classes, v.Classes, n.Classes);
        bag.Add("c--c-c", pp.Classes, p.Classes, v.Classes);
        bag.Add("cc+c++", v.Classes, n.Classes, nn.Classes);
        bag.Add("w-c", p.Word, v.Classes);
        bag.Add("cw+", v.Classes, n.Word);
        bag.Add("w-cw+", p.Word, v.Classes, n.Word);
        bag.Add("w--w-c", pp.Word, p.Word, v.Classes);
        bag.Add("cw+w++", v.Classes, n.Word, nn.Word);
        bag.Add("w-cc+", p.Word, v.Classes, n.Classes);
        bag.Add("w--c-c", pp.Word, p.Classes, v.Classes);
        bag.Add("s", v.Shape, v.Classes, style);
        bag.Add("s-s", p.Shape, v.Shape, style);
        bag.Add("ss+", v.Shape, n.Shape, style);
        bag.Add("w-s", p.Word, v.Shape, style);
        bag.Add("sw+", v.Shape, n.Word, style);
        if (v.IsKnownName)
        {
            bag.Add("k", v.Classes);
            bag.Add("k-", p.Word);
            bag.Add("kk", n.IsKnownName ? "k" : n.Classes, p.IsKnownName ? "k" : p.Classes);
        }

        Ends(bag, v);
    }

    /// <summary>Does the message use capitals? Only then does a lower-case word speak against a name.</summary>
    public static string Style(TokenView[] views)
    {
        var capitals = 0;
        var words = 0;
        for (var i = 1; i < views.Length; i++)
        {
            capitals += views[i].Shape is "A" or "AA" && views[i].Word is not "i" ? 1 : 0;
            words += views[i].Shape is "a" or "A" or "AA" ? 1 : 0;
        }

        return views.Length > 0 && words < 3 ? "short" : capitals == 0 ? "none" : capitals * 2 > words ? "shout" : "some";
    }

    private static void Ends(FeatureBag bag, TokenView v)
    {
        if (v.Word.Length > 3 && (v.Classes.Length > 0 && v.Classes[0] is '?' or '~'))
        {
            bag.Add("p3", v.Word.AsSpan(0, 3));
            bag.Add("e3", v.Word.AsSpan(v.Word.Length - 3));
            bag.Add("e2", v.Word.AsSpan(v.Word.Length - 2));
        }
    }

    private static TokenView At(TokenView[] views, int i) => i < 0 || i >= views.Length ? TokenView.Edge : views[i];
}
