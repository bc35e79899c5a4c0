namespace Microsoft.Bot.Builder;

/// <summary>Hands out properties of a state.</summary>
public interface IPropertyManager
{
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}

/// <summary>A named property.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}

/// <summary>A property of a state. Changes are kept when the state is saved.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>
    /// The value; when there is none, what the factory makes (which is kept), or default. A value that the storage brought
    /// back as JSON or as another type is converted: a copy, to be set again after a change.
    /// </summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T> defaultValueFactory = null, CancellationToken cancellationToken = default);

    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);

    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
