namespace Microsoft.Rest;

/// <summary>The base of what the connector client throws on its own account.</summary>
public class RestException : Exception
{
    public RestException() { }
    public RestException(string message) : base(message) { }
    public RestException(string message, Exception innerException) : base(message, innerException) { }
}

/// <summary>The channel answered with a body that is not the JSON it should be.</summary>
public class SerializationException : RestException
{
    public SerializationException(string message, string content, Exception innerException)
        : base(message, innerException) => Content = content;

    /// <summary>The body.</summary>
    public string Content { get; set; }
}

/// <summary>An argument that the call cannot do without is missing; nothing was sent.</summary>
public class ValidationException : RestException
{
    public ValidationException(string rule, string target)
        : base($"'{target}' {rule}.")
    {
        Rule = rule;
        Target = target;
    }

    public string Rule { get; set; }

    /// <summary>The name of the argument.</summary>
    public string Target { get; set; }

    internal static void ThrowIfNull(object value, string target)
    {
        if (value == null)
        {
            throw new ValidationException("cannot be null", target);
        }
    }
}
