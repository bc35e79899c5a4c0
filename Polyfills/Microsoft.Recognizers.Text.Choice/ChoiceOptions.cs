namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Variants of choice recognition; there is only the default.</summary>
public enum ChoiceOptions
{
    None = 0,
}
