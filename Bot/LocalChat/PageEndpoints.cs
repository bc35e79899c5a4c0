using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using NetworkCoachBot.Bot.Hosting;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace NetworkCoachBot.Bot.LocalChat;

/// <summary>The page itself: its own few files, and Web Chat, which the build restores.</summary>
internal static partial class PageEndpoints
{
    private const string Html = "text/html; charset=utf-8";
    private const string Script = "text/javascript; charset=utf-8";
    private const string Style = "text/css; charset=utf-8";

    /// <summary>
    /// Everything comes from here. Web Chat sets its styles by script and hides a blank frame and data: pictures in its cards;
    /// nothing is evaluated, nothing is fetched from elsewhere.
    /// </summary>
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; " +
        "media-src 'self' data: blob:; font-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string WebChat = Path.Combine(AppContext.BaseDirectory, "LocalChat", "webchat.js");

    public static void MapPage(this RouteGroupBuilder chat)
    {
        chat.MapGet("/", (HttpContext context) => Page(context));
        chat.MapGet("/localchat/chat.css", () => Results.Text(Embedded("chat.css"), Style, Encoding.UTF8));
        chat.MapGet("/localchat/chat.js", () => Results.Text(Embedded("chat.js"), Script, Encoding.UTF8));
        chat.MapGet("/localchat/icon.svg", () => Results.Text(Embedded("icon.svg"), "image/svg+xml", Encoding.UTF8));
        chat.MapGet("/localchat/webchat.js", (HttpContext context) => Restored(context, "webchat.js", Script));
        chat.MapGet("/localchat/webchat.js.LICENSE.txt", (HttpContext context) => Restored(context, "webchat.js.LICENSE.txt", "text/plain; charset=utf-8"));
        chat.MapGet("/localchat/notice", (HttpContext context) => Restored(context, "NOTICE.txt", "text/plain; charset=utf-8"));
        chat.MapPost("/localchat/session", (HttpContext context, LocalChatService service) => Session(context, service));
    }

    private static IResult Page(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = ContentPolicy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text(Worded(Embedded(File.Exists(WebChat) ? "index.html" : "missing.html"), PageLanguage.Of(context.Request, LocalChatWords.ResourceManager)), Html, Encoding.UTF8);
    }

    /// <summary>Who is at the page, and which conversation is theirs; it begins here, with what the browser knows of the person.</summary>
    private static async Task<IResult> Session(HttpContext context, LocalChatService service)
    {
        var asked = await ChatRequests.Json(context.Request);
        var user = ChatUser.Named(Text(asked, "user"));
        var client = new JObject { ["entities"] = new JArray(ClientInfo(asked)) };
        if (Text(asked, "locale") is { } locale)
        {
            client["locale"] = locale;
        }

        if (service.Open(user, client) is not { } conversation)
        {
            return Results.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, title: "There are too many conversations.");
        }

        conversation.Call(user);
        var session = new JObject { ["userId"] = user.Id, ["userName"] = user.Name, ["conversationId"] = user.ConversationId };
        return Results.Text(session.ToString(Formatting.None), "application/json", Encoding.UTF8);
    }

    private static JObject ClientInfo(JObject asked)
    {
        var info = new JObject { ["type"] = "clientInfo", ["platform"] = "Web" };
        foreach (var known in new[] { "locale", "country", "timezone" })
        {
            if (Text(asked, known) is { } value)
            {
                info[known] = value;
            }
        }

        return info;
    }

    private static string? Text(JObject asked, string name) =>
        asked[name] is JValue { Value: string { Length: > 0 and <= 100 } text } ? text : null;

    private static IResult Restored(HttpContext context, string file, string contentType)
    {
        var path = Path.Combine(Path.GetDirectoryName(WebChat)!, file);
        // The file's date is part of its validators, so the browser asks once and keeps it.
        context.Response.Headers.CacheControl = "no-cache";
        return File.Exists(path)
            ? Results.File(path, contentType, lastModified: File.GetLastWriteTimeUtc(path))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "Web Chat was not restored by the build.");
    }

    private static string Embedded(string file)
    {
        using var stream = typeof(PageEndpoints).Assembly.GetManifestResourceStream($"LocalChat.{file}")
            ?? throw new FileNotFoundException(file);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Puts the words of LocalChatWords where the page names them, encoded.</summary>
    private static string Worded(string page, CultureInfo culture) => WordName().Replace(page, name => HtmlEncoder.Default.Encode(name.Groups["name"].Value switch
    {
        "Language" => culture.TwoLetterISOLanguageName,
        "Direction" => PageLanguage.Direction(culture),
        var word => LocalChatWords.ResourceManager.GetString(word, culture) ?? throw new InvalidOperationException($"LocalChatWords has no {name.Value}."),
    }));

    [GeneratedRegex(@"\{\{(?<name>\w+)\}\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordName();
}
