using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Storage.Json;

/// <summary>
/// The closed list of the types that may be named in stored JSON, each with a short alias. Nothing read from
/// storage can choose a type that is not on it, and a type may be renamed or moved as long as its alias stays.
/// </summary>
/// <remarks>
/// The list has a version, kept with every stored row. Adding a type, or a property to a type, needs no new version;
/// a change that older rows cannot be read with does, together with an <see cref="Builder.Upgrade"/> for them.
/// </remarks>
public sealed partial class StoredTypes
{
    private readonly FrozenDictionary<string, Type> _types;
    private readonly FrozenDictionary<Type, string> _aliases;
    private readonly FrozenDictionary<(int From, string Alias), Action<JObject>> _upgrades;

    private StoredTypes(Builder builder)
    {
        Version = builder.Version;
        _types = builder.Types.ToFrozenDictionary(StringComparer.Ordinal);
        _aliases = builder.Aliases.ToFrozenDictionary();
        _upgrades = builder.Upgrades.ToFrozenDictionary();
    }

    /// <summary>The version of the list, 1 or more.</summary>
    public int Version { get; }

    /// <summary>The aliases on the list with their types, former aliases included.</summary>
    public IReadOnlyDictionary<string, Type> ByAlias => _types;

    /// <summary>The type of an alias.</summary>
    /// <exception cref="StoredTypeRefusedException">The name is not on the list.</exception>
    internal Type Resolve(string? assembly, string name) =>
        assembly is null && _types.TryGetValue(name, out var type)
            ? type
            : throw new StoredTypeRefusedException($"Stored JSON names the type '{name}', which is not on the list of stored types.");

    /// <summary>The alias of a type.</summary>
    /// <exception cref="StoredTypeRefusedException">The type is not on the list.</exception>
    internal string AliasOf(Type type) =>
        _aliases.TryGetValue(type, out var alias)
            ? alias
            : throw new StoredTypeRefusedException($"{type} is to be stored where its type must be named, but is not on the list of stored types: add it to StoredTypes.Builder with an alias.");

    /// <summary>Changes, in place, what was stored under an older version of the list into the shape of this one.</summary>
    internal void Upgrade(JToken stored, int from)
    {
        var objects = (stored as JContainer)?.DescendantsAndSelf().OfType<JObject>().ToList() ?? [];
        for (var version = from; version < Version; version++)
        {
            foreach (var found in objects)
            {
                if (found.TryGetValue("$type", out var alias) && _upgrades.TryGetValue((version, (string)alias!), out var upgrade))
                {
                    upgrade(found);
                }
            }
        }
    }

    [GeneratedRegex("^[a-z][A-Za-z0-9.<>,]*$")]
    private static partial Regex AliasForm();

    /// <summary>Collects the list; the composition root fills it once.</summary>
    /// <param name="version">The version of the list, 1 or more.</param>
    public sealed class Builder(int version)
    {
        internal int Version { get; } = version > 0 ? version : throw new ArgumentOutOfRangeException(nameof(version));

        internal Dictionary<string, Type> Types { get; } = new(StringComparer.Ordinal);

        internal Dictionary<Type, string> Aliases { get; } = [];

        internal Dictionary<(int From, string Alias), Action<JObject>> Upgrades { get; } = [];

        /// <summary>Puts a type on the list.</summary>
        /// <param name="alias">What stands for it in JSON from now on: a lower-case letter, then letters, digits and .,&lt;&gt;.</param>
        /// <param name="formerAliases">What stood for it in earlier versions; still read, no longer written.</param>
        /// <exception cref="ArgumentException">The alias is malformed, or the alias or the type is on the list already.</exception>
        public Builder Add<T>(string alias, params string[] formerAliases)
        {
            foreach (var name in formerAliases.Prepend(alias))
            {
                if (!AliasForm().IsMatch(name))
                {
                    throw new ArgumentException($"'{name}' cannot be the alias of a stored type.", nameof(alias));
                }

                Types.Add(name, typeof(T));
            }

            Aliases.Add(typeof(T), alias);
            return this;
        }

        /// <summary>Says how what was stored by an older version of the list is brought to the version after it.</summary>
        /// <param name="from">The version that stored it.</param>
        /// <param name="alias">The alias under which it was stored.</param>
        /// <param name="change">Changes the stored object; setting "$type" gives it another alias. Runs again if the row is not saved anew.</param>
        public Builder Upgrade(int from, string alias, Action<JObject> change)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(from, Version);
            Upgrades.Add((from, alias), change);
            return this;
        }

        /// <summary>Closes the list.</summary>
        public StoredTypes Build() => new(this);
    }
}
