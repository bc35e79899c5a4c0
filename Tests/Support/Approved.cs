using System.Runtime.CompilerServices;

namespace NetworkCoachBot.Tests.Support;

/// <summary>Compares a text with the approved one that lies beside the test. APPROVE=1 in the environment approves what is there now.</summary>
public static class Approved
{
    /// <summary>Checks a text against NAME.approved.txt in the folder of the calling test.</summary>
    public static void Check(string text, string name, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, $"{name}.approved.txt");
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.Exists(path), $"{path} is missing; run the tests with APPROVE=1 and read what it writes.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text.ReplaceLineEndings("\n"));
    }
}
