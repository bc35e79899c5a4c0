using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.LocalChat;

/// <summary>The part of Direct Line 3.0 that Web Chat speaks.</summary>
internal static class DirectLineEndpoints
{
    private const int TokenSeconds = 3600;

    public static void MapDirectLine(this RouteGroupBuilder chat)
    {
        var directLine = chat.MapGroup("/localchat/v3/directline");
        directLine.MapPost("/conversations", (HttpContext context, LocalChatService service) => Start(context, service));
        directLine.MapGet("/conversations/{id}", (HttpContext context, LocalChatService service, string id, string? watermark) =>
            service.Find(id) is { } found ? Json(Description(context, found, watermark)) : NoSuch());
        directLine.MapPost("/tokens/refresh", () => Json(new JObject { ["token"] = NewToken(), ["expires_in"] = TokenSeconds }));
        directLine.MapGet("/conversations/{id}/activities", (LocalChatService service, string id, string? watermark) =>
            service.Find(id) is { } found ? Json(Frame(found, From(watermark), replay: true).Frame) : NoSuch());
        directLine.MapPost("/conversations/{id}/activities", async (HttpContext context, LocalChatService service, string id) =>
            service.Find(id) is { } found ? Said(service.Say(found, ChatRequests.Said(await ChatRequests.Json(context.Request)))) : NoSuch());
        directLine.MapPost("/conversations/{id}/upload", async (HttpContext context, LocalChatService service, UploadedFiles files, string id) =>
            service.Find(id) is { } found ? Said(service.Say(found, await files.Receive(context.Request))) : NoSuch());
        directLine.MapGet("/conversations/{id}/stream", (HttpContext context, LocalChatService service, string id, string? watermark) =>
            Stream(context, service, id, watermark));
        chat.MapGet("/localchat/files/{id}", (UploadedFiles files, string id) => files.Find(id));
    }

    private static IResult Start(HttpContext context, LocalChatService service) => service.Open(ChatUser.Named(NewToken()[..8]), []) is { } begun
        ? Json(Description(context, begun, watermark: null), StatusCodes.Status201Created)
        : Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: "There are too many conversations.");

    private static JObject Description(HttpContext context, Conversation conversation, string? watermark)
    {
        var id = conversation.User.ConversationId;
        var scheme = context.Request.IsHttps ? "wss" : "ws";
        return new JObject
        {
            ["conversationId"] = id,
            ["token"] = NewToken(),
            ["expires_in"] = TokenSeconds,
            ["streamUrl"] = $"{scheme}://{context.Request.Host}/localchat/v3/directline/conversations/{id}/stream?watermark={From(watermark)}",
        };
    }

    private static (JObject Frame, long Watermark) Frame(Conversation conversation, long after, bool replay)
    {
        var (activities, watermark) = conversation.Read(after, replay);
        return (new JObject { ["activities"] = activities, ["watermark"] = watermark.ToString(CultureInfo.InvariantCulture) }, watermark);
    }

    /// <summary>Sends what is said as it is said, until the page goes away. What the page sends is a sign of life only.</summary>
    private static async Task<IResult> Stream(HttpContext context, LocalChatService service, string id, string? watermark)
    {
        if (!context.WebSockets.IsWebSocketRequest || service.Find(id) is not { } conversation)
        {
            return NoSuch();
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        var listening = UntilClosed(socket, gone);
        try
        {
            var after = From(watermark);
            for (var replay = true; ; replay = false)
            {
                var (frame, next) = Frame(conversation, after, replay);
                after = next;
                if (frame["activities"]!.HasValues)
                {
                    await socket.SendAsync(Encoding.UTF8.GetBytes(frame.ToString(Formatting.None)), WebSocketMessageType.Text, true, gone.Token);
                }

                await conversation.Beyond(after).WaitAsync(gone.Token);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The page was closed or the host stops: nothing is lost, the page reads on from its watermark.
            await listening;
            return Results.Empty;
        }
    }

    private static async Task UntilClosed(WebSocket socket, CancellationTokenSource gone)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), gone.Token)).MessageType != WebSocketMessageType.Close)
            {
            }

            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, gone.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
        }

        await gone.CancelAsync();
    }

    private static long From(string? watermark) =>
        long.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0;

    private static string NewToken() => Guid.NewGuid().ToString("N");

    private static IResult Said(string id) => Json(new JObject { ["id"] = id });

    private static IResult NoSuch() => Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "There is no such conversation.");

    private static IResult Json(JObject json, int status = StatusCodes.Status200OK) =>
        Results.Text(json.ToString(Formatting.None), "application/json", Encoding.UTF8, status);
}
