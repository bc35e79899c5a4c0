namespace Microsoft.Recognizers.Text.Number;

/// <summary>Variants of number recognition; only the default is here.</summary>
public enum NumberOptions
{
    None = 0,
}
