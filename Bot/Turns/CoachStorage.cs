using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NetworkCoachBot.Bot.Hosting;
using NetworkCoachBot.Storage;
using NetworkCoachBot.Storage.Json;
using NetworkCoachBot.Storage.PostgreSql;
using NetworkCoachBot.Storage.Records;
using NetworkCoachBot.Storage.Reminders;
using NetworkCoachBot.Storage.Sqlite;
using NetworkCoachBot.Storage.Turns;
using Npgsql;

namespace NetworkCoachBot.Bot.Turns;

/// <summary>Where the coach keeps things, and the turns that keep them.</summary>
public static class CoachStorage
{
    /// <summary>Sqlite (the default), PostgreSql, or Memory, which keeps nothing.</summary>
    public const string ProviderKey = "Storage:Provider";

    /// <summary>For Sqlite "Data Source=FILE" or just the file; by default a file in the user's data folder.</summary>
    public const string ConnectionStringKey = "Storage:ConnectionString";

    /// <summary>LastSecond (the default): a power cut may take the last second of what Sqlite committed; PowerCut: it takes nothing.</summary>
    public const string DurabilityKey = "Storage:Durability";

    /// <summary>
    /// Adds the store, IStorage and the storages of records and reminders on it, and <see cref="TurnMiddleware"/>, which
    /// the adapter is to use before any other. The store is opened when the host starts.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The host's settings.</param>
    /// <param name="types">Every type that may be named in what is stored.</param>
    /// <exception cref="HostSettingException">A setting is wrong.</exception>
    public static IServiceCollection AddCoachStorage(this IServiceCollection services, IConfiguration configuration, StoredTypes types)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new TurnOptions { Stopping = provider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping });
        services.AddSingleton(new StateSerializer(types));

        // Made by the container, so that it closes it.
        var create = StorageEncryption.Around(Store(configuration), configuration);
        services.AddSingleton(_ => create());
        services.AddSingleton<TurnStorage>();
        services.AddSingleton<IStorage>(provider => provider.GetRequiredService<TurnStorage>());
        services.AddSingleton<RecordStorage>();
        services.AddSingleton<ReminderStorage>();
        services.AddSingleton<TurnMiddleware>();
        services.AddHostedService<StoreKeeper>();
        return services;
    }

    private static Func<ITurnStore> Store(IConfiguration configuration)
    {
        var connection = HostSettings.Value(configuration, ConnectionStringKey);
        var provider = HostSettings.Value(configuration, ProviderKey) ?? "Sqlite";
        switch (provider.ToUpperInvariant())
        {
            case "SQLITE":
                var options = new SqliteOptions(FileOf(connection)) { Durability = Durability(configuration) };
                return () => new SqliteStore(options);
            case "MEMORY":
                return () => new SqliteStore(new SqliteOptions(":memory:"));
            case "POSTGRESQL" when connection is not null:
                RequireConnection(connection);
                return () => new PostgreSqlStore(connection);
            case "POSTGRESQL":
                throw new HostSettingException($"{ProviderKey} is PostgreSql, but {ConnectionStringKey} is not set.");
            default:
                throw new HostSettingException($"{ProviderKey} is '{provider}'; it can be Sqlite, PostgreSql or Memory.");
        }
    }

    private static string FileOf(string? connection)
    {
        if (connection is null)
        {
            var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return Path.Combine(folder.Length > 0 ? folder : AppContext.BaseDirectory, "NetworkCoachBot", "coach.db");
        }

        try
        {
            var file = connection.Contains('=', StringComparison.Ordinal) ? new SqliteConnectionStringBuilder(connection).DataSource : connection;
            return file.Length > 0 ? file : throw new HostSettingException($"{ConnectionStringKey} names no file: Data Source is missing.");
        }
        catch (ArgumentException e)
        {
            throw new HostSettingException($"{ConnectionStringKey} is no connection string for Sqlite: {e.Message}");
        }
    }

    // What is wrong with it may be a password, so of the value nothing is said.
    private static void RequireConnection(string connection)
    {
        try
        {
            _ = new NpgsqlConnectionStringBuilder(connection).Host ?? throw new HostSettingException($"{ConnectionStringKey} is no connection string for PostgreSql: Host is missing.");
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new HostSettingException($"{ConnectionStringKey} is no connection string for PostgreSql: {e.Message}");
        }
    }

    private static SqliteDurability Durability(IConfiguration configuration)
    {
        var value = HostSettings.Value(configuration, DurabilityKey) ?? nameof(SqliteDurability.LastSecond);
        return Enum.TryParse<SqliteDurability>(value, ignoreCase: true, out var durability) && Enum.IsDefined(durability)
            ? durability
            : throw new HostSettingException($"{DurabilityKey} is '{value}'; it can be LastSecond or PowerCut.");
    }
}
