namespace NetworkCoachBot.Tests.Support;

/// <summary>Finds files of the project and of the ../shared folder that lies beside it.</summary>
public static class SharedFiles
{
    /// <summary>The folder that holds NetworkCoachBot.sln.</summary>
    public static string RepositoryRoot { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>
    /// The full path of a file in ../shared. Skips the calling test, saying why, where the folder is absent;
    /// in CI (CI=true) its absence is a failure.
    /// </summary>
    public static string Require(string relativePath)
    {
        var path = Path.GetFullPath(Path.Combine(RepositoryRoot, "..", "shared", relativePath));
        if (!File.Exists(path) && !Directory.Exists(path))
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"../shared/{relativePath} is missing in CI.");
            Skip.If(true, $"../shared/{relativePath} is not here.");
        }

        return path;
    }

    private static string FindRoot(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NetworkCoachBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"NetworkCoachBot.sln is not above {from}.");
    }
}
