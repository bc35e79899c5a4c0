using System.Dynamic;
using Microsoft.Bot.Schema;

namespace NetworkCoachBot.Storage.Json;

/// <summary>The types below the dialogs' own that bot state needs back as themselves.</summary>
public static class StoredTypesOfTheSdk
{
    /// <summary>Adds plain collections, and the activities, references and attachments that dialogs keep.</summary>
    public static StoredTypes.Builder AddBotState(this StoredTypes.Builder types) => types
        .Add<Dictionary<string, object>>("map")
        .Add<ExpandoObject>("expando")
        .Add<Dictionary<string, string>>("map<text>")
        .Add<List<object>>("list")
        .Add<List<string>>("list<text>")
        .Add<object[]>("array")
        .Add<string[]>("array<text>")
        .Add<Activity>("activity")
        .Add<ConversationReference>("reference")
        .Add<Attachment>("attachment")
        .Add<List<Attachment>>("list<attachment>");
}
