namespace NetworkCoachBot.Cards.Templating;

/// <summary>
/// A template that cannot be read, or that asks for something the data does not hold. Always a programming error:
/// nothing a person writes can cause it.
/// </summary>
public sealed class CardTemplateException : Exception
{
    public CardTemplateException(string message)
        : base(message)
    {
    }

    public CardTemplateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public CardTemplateException()
    {
    }
}
