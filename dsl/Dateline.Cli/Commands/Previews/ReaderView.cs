using System.Security.Cryptography;
using System.Text;
using Dateline.Cli.Output;
using Dateline.Cli.Preview;
using Dateline.Cli.Preview.Http;
using Dateline.Cli.Reporting;
using Dateline.Language.Workspace.Analyses;
using Dateline.Pictures.Html;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model;

namespace Dateline.Cli.Commands.Previews;

/// <summary>The page for readers, made anew each time, which loads itself again when a file has changed.</summary>
internal static class ReaderView
{
    /// <summary>The place where somebody reads stays: a browser keeps it when a page loads itself again.</summary>
    private static readonly string Script = "{const changes=new EventSource(\"@changes@\");let seen=0;changes.onmessage=()=>{if(seen++>0)location.reload()}}";

    /// <param name="name">Of the timeline; empty where the folder has one.</param>
    public static Response Of(ServedFolder folder, string name)
    {
        CheckReport report = CheckCommand.Check(folder.List(), CheckOptions.OfLines);
        IReadOnlyList<Analysis> analyses = report.Files.Analyses;
        Analysis? analysis = analyses.Count == 1 && name.Length == 0 ? analyses[0] : analyses.FirstOrDefault(one => one.Definition.Schema.Name == name);
        string changes = name.Length == 0 ? "changes" : "../changes";
        if (analysis is not null)
            return Response.Page(Live(ReaderPage.Write(PictureReader.Read(analysis.WithoutDrafts())), changes));
        return name.Length > 0 ? Response.Sentence(404, "There is no timeline of this name.") : Response.Page(Live(Alone(folder, report), changes));
    }

    /// <summary>What there is to say where not one timeline is there to be shown.</summary>
    private static string Alone(ServedFolder folder, CheckReport report)
    {
        var page = new MarkupWriter();
        page.Doctype().Start("html").With("lang", "en").Start("head");
        page.Start("meta").With("charset", "utf-8").End();
        page.Start("meta").With("http-equiv", "Content-Security-Policy").With("content", ReaderPage.ContentSecurityPolicy).End();
        page.Start("meta").With("name", "color-scheme").With("content", "light dark").End();
        page.Element("title", folder.Name).End().Start("body").Element("h1", folder.Name);
        if (report.Files.Analyses.Count > 0)
        {
            page.Element("p", "This folder contains several timelines:").Start("ul");
            foreach (string name in report.Files.Analyses.Select(analysis => analysis.Definition.Schema.Name))
                page.Start("li").Start("a").With("href", $"reader/{Uri.EscapeDataString(name)}").Text(name).End().End();
            page.End();
        }
        else
        {
            page.Element("p", "This folder contains no timeline that can be read: a file that ends in .timeline.yaml, and files that end in .events.yaml.");
        }

        using var findings = new StringWriter { NewLine = "\n" };
        ConciseWriter.Write(report, new ShownLines(findings));
        if (findings.ToString() is { Length: > 0 } text)
            page.Element("pre", text);
        return page.End().End().Line().ToString();
    }

    private static string Live(string page, string changes)
    {
        string script = Script.Replace("@changes@", changes, StringComparison.Ordinal);
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        int policy = page.IndexOf("default-src", StringComparison.Ordinal);
        int end = page.LastIndexOf("</body>", StringComparison.Ordinal);
        return new StringBuilder(page)
            .Insert(end, $"<script>{script}</script>")
            .Insert(policy, $"script-src 'sha256-{hash}'; connect-src 'self'; ")
            .ToString();
    }
}
