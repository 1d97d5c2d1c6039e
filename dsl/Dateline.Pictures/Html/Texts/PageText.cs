using Dateline.Language.Wording;
using Dateline.Pictures.Markup;
using Dateline.Pictures.Model.Names;
using Dateline.Pictures.Model.Sources;

namespace Dateline.Pictures.Html.Texts;

/// <summary>How the parts of a page write names, texts and sources.</summary>
internal static class PageText
{
    private const char FirstFromRightToLeft = '\u0590';

    /// <summary>A text of an editor's, with its links.</summary>
    public static MarkupWriter Phrase(this MarkupWriter page, Phrase phrase)
    {
        foreach (TextRun run in phrase.Runs)
            page.Run(run);
        return page;
    }

    public static MarkupWriter Run(this MarkupWriter page, in TextRun run, string? cssClass = null)
    {
        string? web = run.Url is null ? null : LinkAddress.Of(run.Url);
        string? address = run.Target is not null ? "#" + run.Target : web;
        if (address is null)
            return page.Isolated(run.Text);
        page.Start("a", cssClass).With("href", address);
        if (web is not null)
            page.With("rel", "nofollow noopener noreferrer");
        return page.Isolated(run.Text).End();
    }

    /// <summary>A text that runs from right to left turns nothing around it.</summary>
    public static MarkupWriter Isolated(this MarkupWriter page, string text) =>
        text.AsSpan().IndexOfAnyInRange(FirstFromRightToLeft, char.MaxValue) < 0 ? page.Text(text) : page.Element("bdi", text);

    /// <summary>Small marks for sources, each with its name for whoever cannot guess the letters.</summary>
    public static MarkupWriter Marks(this MarkupWriter page, IReadOnlyList<SourceMark> sources)
    {
        foreach (SourceMark source in sources)
        {
            page.Text(" ");
            bool leads = source.Anchor is not null;
            page.Start(leads ? "a" : "span", leads ? "src" : "src lost");
            if (leads)
                page.With("href", "#" + source.Anchor);
            string name = source.At is null ? source.Name : $"{source.Name}, {source.At}";
            page.With("title", source.Words is null ? name : $"{name}: “{source.Words}”").With("aria-label", leads ? "Source: " + name : null).Text(source.Letters).End();
            if (source.At is not null)
                page.Start("span", "at").With("dir", "auto").Text(source.At).End();
        }

        return page;
    }

    /// <summary>The way to the findings about an entry.</summary>
    public static MarkupWriter FindingMarks(this MarkupWriter page, IReadOnlyList<int> findings)
    {
        foreach (int number in findings)
        {
            string label = PointWords.Number(number);
            page.Text(" ").Start("a", "wrong-mark").With("href", "#_f" + label).With("aria-label", "Does not fit, number " + label).Text("! " + label).End();
        }

        return page;
    }

    /// <summary>The heading of a part of the page.</summary>
    public static MarkupWriter Section(this MarkupWriter page, string id, string heading) => page
        .Line().Start("section").With("id", id).With("aria-labelledby", id + "-h")
        .Start("h2").With("id", id + "-h").Text(heading).End().Line();
}
