using System.Security.Cryptography;
using System.Text;
using Dateline.Pictures.Charts.Drawing;
using Dateline.Pictures.Html.Sections;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;

namespace Dateline.Pictures.Html;

/// <summary>
/// One file for readers: everything in it, nothing loaded, no script, complete as it stands. The same picture always gives the same text.
/// </summary>
public static class ReaderPage
{
    /// <summary>Nothing is loaded and nothing runs; the one style sheet is this one.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(PageStyle.Css)))}'; base-uri 'none'; form-action 'none'";

    public static string Write(TimelinePicture picture)
    {
        var page = new MarkupWriter();
        page.Doctype().Start("html").With("xmlns", "http://www.w3.org/1999/xhtml").With("lang", "en").Line();
        WriteHead(page, picture);
        page.Start("body").Line();
        page.Start("a", "skip").With("href", "#_events").Text("To the events").End();
        page.Start("svg", "defs").With("width", 0).With("height", 0).With("aria-hidden", "true");
        SvgFrame.Definitions(page);
        page.End().Start("main").Line();
        PageHead.Write(page, picture);
        FindingsSection.Write(page, picture);
        NumbersSection.Write(page, picture);
        EventsSection.Write(page, picture);
        DisputesSection.Write(page, picture);
        MissingSection.Write(page, picture);
        PeopleSection.Write(page, picture);
        SourcesSection.Write(page, picture);
        page.Line().Element("footer", "Made with Dateline. What is drawn here is what the files say: nothing is added, and what they leave open stays open.");
        page.Line().End().Line();
        return page.End().Line().End().Line().ToString();
    }

    private static void WriteHead(MarkupWriter page, TimelinePicture picture)
    {
        page.Start("head").Line();
        page.Start("meta").With("charset", "utf-8").End().Line();
        page.Start("meta").With("http-equiv", "Content-Security-Policy").With("content", ContentSecurityPolicy).End().Line();
        page.Start("meta").With("name", "viewport").With("content", "width=device-width,initial-scale=1").End().Line();
        page.Start("meta").With("name", "referrer").With("content", "no-referrer").End().Line();
        page.Element("title", picture.Title).Line();
        if (picture.Lead is not null)
            page.Start("meta").With("name", "description").With("content", picture.Lead).End().Line();
        page.Start("style").Own(PageStyle.Css).End().Line();
        page.Start("script").With("type", "application/ld+json").Own(JsonLd.Write(picture)).End().Line();
        page.End().Line();
    }
}
