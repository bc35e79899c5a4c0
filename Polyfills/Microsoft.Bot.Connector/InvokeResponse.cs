namespace Microsoft.Bot.Builder;

/// <summary>What an invoke is answered with: an HTTP status and a body that is written as JSON.</summary>
public class InvokeResponse
{
    public int Status { get; set; }
    public object Body { get; set; }

    /// <summary>True for a status of 200 to 299.</summary>
    public bool IsSuccessStatusCode() => Status is >= 200 and <= 299;
}
