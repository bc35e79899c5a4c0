using System.Text;
using System.Text.Encodings.Web;
using NetworkCoachBot.Bot.Hosting;

namespace NetworkCoachBot.Bot.Data;

/// <summary>The link of an export (F78). Links in chats are fetched by scanners: a GET shows a page and changes nothing, the POST of its button delivers once.</summary>
internal static class ExportEndpoint
{
    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    public static void MapExport(this IEndpointRouteBuilder app)
    {
        app.MapGet("/export/{token}", async (HttpContext context, ExportDesk desk, string token) =>
            await desk.IsOpenAsync(token, context.RequestAborted) ? Page(context, 200, nameof(ExportWords.ready), button: true) : Page(context, 404, nameof(ExportWords.gone), button: false));
        app.MapPost("/export/{token}", async (HttpContext context, ExportDesk desk, string token) =>
        {
            // What has begun is given: the offer is taken back with it.
            if (await desk.TakeOnceAsync(token, CancellationToken.None) is not { } zip)
            {
                return Page(context, 404, nameof(ExportWords.gone), button: false);
            }

            context.Response.Headers.CacheControl = "no-store";
            return Results.File(zip, "application/zip", ExportDesk.FileName);
        });
    }

    private static IResult Page(HttpContext context, int status, string says, bool button)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        var culture = PageLanguage.Of(context.Request, ExportWords.ResourceManager);
        var form = button ? $"<form method=\"post\"><button style=\"font:inherit;padding:.6em 1em\">{Word(nameof(ExportWords.button))}</button></form>" : "";
        var html = $"<!doctype html><html lang=\"{culture.TwoLetterISOLanguageName}\" dir=\"{PageLanguage.Direction(culture)}\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Word(nameof(ExportWords.title))}</title><body style=\"font:18px/1.5 system-ui;max-width:34em;margin:3em auto;padding:0 1em\"><h1>{Word(nameof(ExportWords.title))}</h1><p>{Word(says)}</p>{form}</body></html>";
        return Results.Text(html, "text/html; charset=utf-8", Encoding.UTF8, status);

        string Word(string name) => HtmlEncoder.Default.Encode(ExportWords.ResourceManager.GetString(name, culture)!);
    }
}
