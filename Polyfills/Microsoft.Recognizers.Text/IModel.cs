namespace Microsoft.Recognizers.Text;

/// <summary>Finds one kind of thing in a text.</summary>
public interface IModel
{
    string ModelTypeName { get; }

    /// <summary>What was found, in the order of the text; empty when nothing was.</summary>
    List<ModelResult> Parse(string query);
}
