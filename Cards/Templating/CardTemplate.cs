using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Cards.Templating;

/// <summary>
/// A template in the Adaptive Card Templating language, read once and expanded as often as needed. What it binds are JSON
/// nodes: no text of the data is ever read as JSON or as an expression. Safe to use from several threads.
/// </summary>
public sealed class CardTemplate
{
    private readonly TemplateNode _root;

    private CardTemplate(TemplateNode root) => _root = root;

    /// <summary>Reads a template.</summary>
    /// <param name="json">A JSON document.</param>
    /// <exception cref="CardTemplateException">It is no JSON, or holds an expression outside the subset.</exception>
    public static CardTemplate Parse(string json)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
            return new CardTemplate(TemplateNode.Read(JToken.ReadFrom(reader)));
        }
        catch (JsonException e)
        {
            throw new CardTemplateException($"The template is no JSON: {e.Message}", e);
        }
    }

    /// <summary>Fills the template in. The data is left as it is.</summary>
    /// <returns>The filled-in document; a JSON null where the whole of it has a <c>$when</c> that is false.</returns>
    /// <exception cref="CardTemplateException">
    /// The data lacks a value that the template names (unlike the published libraries, which leave <c>${name}</c> in the text).
    /// </exception>
    public JToken Expand(JToken data) => _root.Expand(new Scope(data, data, null)) ?? JValue.CreateNull();
}
