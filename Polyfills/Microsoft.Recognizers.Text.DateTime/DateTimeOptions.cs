namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Variants of date and time recognition; only the default is here.</summary>
public enum DateTimeOptions
{
    None = 0,
}
