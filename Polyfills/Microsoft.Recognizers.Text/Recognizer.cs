using System.Collections.Concurrent;

namespace Microsoft.Recognizers.Text;

/// <summary>The models of one recogniser by culture. A model is made once per process and options, when first asked for.</summary>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    private static readonly ConcurrentDictionary<(Type Model, string Culture, TRecognizerOptions Options), IModel> Models = new();

    private readonly Dictionary<(Type Model, string Culture), Func<TRecognizerOptions, IModel>> _creators = [];

    protected Recognizer(string targetCulture, TRecognizerOptions options, bool lazyInitialization)
    {
        Options = options;
        TargetCulture = targetCulture;
        InitializeConfiguration();
        if (!lazyInitialization)
        {
            foreach (var (key, creator) in _creators)
            {
                if (targetCulture is null || key.Culture == targetCulture)
                {
                    Models.GetOrAdd((key.Model, key.Culture, options), k => creator(k.Options));
                }
            }
        }
    }

    public string TargetCulture { get; }

    public TRecognizerOptions Options { get; }

    protected abstract void InitializeConfiguration();

    protected void RegisterModel<T>(string culture, Func<TRecognizerOptions, IModel> modelCreator) =>
        _creators[(typeof(T), culture)] = modelCreator;

    /// <summary>The model for the culture (null: the recogniser's own), else the nearest one's, else, if asked to, English.</summary>
    /// <exception cref="ArgumentException">There is no such model.</exception>
    protected T GetModel<T>(string culture, bool fallbackToDefaultCulture)
    {
        var wanted = culture ?? TargetCulture;
        if (Find<T>(Culture.MapToNearestLanguage(wanted)) is { } model)
        {
            return (T)model;
        }

        return fallbackToDefaultCulture && Find<T>(Culture.English) is { } english
            ? (T)english
            : throw new ArgumentException($"There is no {typeof(T).Name} for the culture '{wanted}'.", nameof(culture));
    }

    private IModel Find<T>(string culture) =>
        culture is not null && _creators.TryGetValue((typeof(T), culture), out var creator)
            ? Models.GetOrAdd((typeof(T), culture, Options), k => creator(k.Options))
            : null;
}
