namespace Microsoft.Rest;

/// <summary>What lets a client in: adds to each request what the service asks for.</summary>
public abstract class ServiceClientCredentials
{
    /// <summary>Called once for each client that uses these credentials.</summary>
    public virtual void InitializeServiceClient<T>(ServiceClient<T> client)
        where T : ServiceClient<T>
    {
    }

    /// <summary>Called before each request is sent.</summary>
    public virtual Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>The base of the connector's clients: an HttpClient, and whether to dispose of it.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposeHttpClient;

    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient)
    {
        HttpClient = httpClient;
        _disposeHttpClient = disposeHttpClient;
    }

    public HttpClient HttpClient { get; protected set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposeHttpClient)
        {
            HttpClient?.Dispose();
        }
    }
}
