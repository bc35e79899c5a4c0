using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.LocalChat;

/// <summary>The channel's side of the Bot Connector protocol: where the bot sends its replies.</summary>
internal static class ConnectorEndpoints
{
    public static void MapConnector(this RouteGroupBuilder chat)
    {
        var conversations = chat.MapGroup(LocalChatService.ConnectorPath + "/v3/conversations");
        conversations.MapPost("", (HttpContext context, LocalChatService service) => Begin(context, service));

        var conversation = conversations.MapGroup("/{id}");
        conversation.MapPost("/activities", (HttpContext context, LocalChatService service, string id) => Answer(context, service, id, null));
        conversation.MapPost("/activities/{activityId}", (HttpContext context, LocalChatService service, string id, string activityId) =>
            Answer(context, service, id, activityId));
        conversation.MapPut("/activities/{activityId}", async (HttpContext context, LocalChatService service, string id, string activityId) =>
            Changed(service, id, activityId, ChatRequests.Answered(await ChatRequests.Json(context.Request))));
        conversation.MapDelete("/activities/{activityId}", (LocalChatService service, string id, string activityId) =>
            Changed(service, id, activityId, null));
        conversation.MapGet("/members", (LocalChatService service, string id) => Members(service, id, members => members));
        conversation.MapGet("/activities/{activityId}/members", (LocalChatService service, string id) => Members(service, id, members => members));
        conversation.MapGet("/pagedmembers", (LocalChatService service, string id) =>
            Members(service, id, members => new JObject { ["members"] = members }));
        conversation.MapGet("/members/{memberId}", (LocalChatService service, string id, string memberId) =>
            Members(service, id, members => members.FirstOrDefault(member => (string?)member["id"] == memberId)));
    }

    /// <summary>The bot speaks first: the person's one conversation is the place.</summary>
    private static async Task<IResult> Begin(HttpContext context, LocalChatService service)
    {
        var parameters = await ChatRequests.Json(context.Request);
        var member = (string?)(parameters.SelectToken("members[0].id") as JValue);
        if (member is null || ChatUser.OfId(member) is not { } user || user.Id != member || service.Open(user, []) is not { } conversation)
        {
            throw new BadChatRequestException("The conversation has no member that is known here.");
        }

        var answer = new JObject { ["id"] = user.ConversationId };
        if (parameters["activity"] is JObject first)
        {
            answer["activityId"] = service.Answer(conversation, ChatRequests.Answered(first), replyTo: null);
        }

        return Json(answer, StatusCodes.Status201Created);
    }

    private static async Task<IResult> Answer(HttpContext context, LocalChatService service, string id, string? replyTo)
    {
        var activity = ChatRequests.Answered(await ChatRequests.Json(context.Request));
        return service.Find(id) is { } conversation
            ? Json(
                new JObject { ["id"] = service.Answer(conversation, activity, replyTo) },
                (string?)activity["type"] == ActivityTypes.Typing ? StatusCodes.Status202Accepted : StatusCodes.Status201Created)
            : NoSuch();
    }

    private static IResult Changed(LocalChatService service, string id, string activityId, JObject? activity) =>
        service.Find(id) is { } conversation && service.Change(conversation, activityId, activity)
            ? Json(new JObject { ["id"] = activityId })
            : NoSuch();

    private static IResult Members(LocalChatService service, string id, Func<JArray, JToken?> answer) =>
        service.Find(id) is { } conversation && answer([LocalChatService.Account(conversation.User)]) is { } members
            ? Json(members)
            : NoSuch();

    private static IResult NoSuch() => Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is nothing like that in this conversation.");

    private static IResult Json(JToken json, int status = StatusCodes.Status200OK) =>
        Results.Text(json.ToString(Formatting.None), "application/json", Encoding.UTF8, status);
}
