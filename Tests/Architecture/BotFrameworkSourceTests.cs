using System.Reflection;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace NetworkCoachBot.Tests.Architecture;

/// <summary>Says where the loaded Bot Framework assemblies come from, so that neither source is tested in the other's name.</summary>
public class BotFrameworkSourceTests
{
    public static TheoryData<Type> OnePerAssembly => [typeof(Activity), typeof(ConnectorClient), typeof(TurnContext), typeof(Dialog), typeof(CloudAdapter)];

    [Theory]
    [MemberData(nameof(OnePerAssembly))]
    public void The_assemblies_come_from_the_source_that_was_asked_for(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var asked = SourceOf(typeof(BotFrameworkSourceTests).Assembly);
        var loaded = SourceOf(type.Assembly);
        Assert.Equal(asked == "Polyfill" ? "Polyfill" : null, loaded);
    }

    private static string? SourceOf(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "BotFrameworkSource")?.Value;
}
