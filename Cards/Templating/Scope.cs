using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards.Templating;

/// <summary>What an expression can see: the data it stands in, the whole data, and its place in the nearest repetition.</summary>
internal sealed record Scope(JToken Data, JToken Root, int? Index)
{
    public Scope Into(JToken data) => this with { Data = data };

    public Scope Into(JToken data, int index) => this with { Data = data, Index = index };
}
