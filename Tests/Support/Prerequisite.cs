namespace NetworkCoachBot.Tests.Support;

/// <summary>Something outside the repository that a test needs: a browser, Node, a server.</summary>
public static class Prerequisite
{
    /// <summary>Where it is absent the calling test is skipped and says why; in CI (CI=true) it fails.</summary>
    public static void Require(bool present, string why)
    {
        Assert.False(!present && Environment.GetEnvironmentVariable("CI") == "true", why);
        Skip.IfNot(present, why);
    }
}
