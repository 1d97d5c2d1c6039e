using System.Runtime.InteropServices.JavaScript;
using Dateline.Language.Workspace.Analyses;
using Dateline.Pictures.Model;

namespace Dateline.Page;

/// <content>What the page shows beside the text, and hands over to readers.</content>
internal static partial class Engine
{
    /// <summary>
    /// The page for readers, of the timeline that a file belongs to; of the first one where the path is empty, or the file belongs to none.
    /// Empty where there is no timeline.
    /// </summary>
    [JSExport]
    internal static string ReaderPage(string path) => PageOf(path, static analysis => analysis.WithoutDrafts());

    /// <summary>The same with what is not finished, marked as drafts: what editors see.</summary>
    [JSExport]
    internal static string EditorPage(string path) => PageOf(path, static analysis => analysis);

    private static string PageOf(string path, Func<Analysis, Analysis> shown)
    {
        IReadOnlyList<Analysis> analyses = s_session.Found().Analyses;
        Analysis? analysis = analyses.FirstOrDefault(one => one.Definition.Schema.File.Path == path || one.Files.Any(file => file.File.Path == path)) ?? (analyses.Count > 0 ? analyses[0] : null);
        return analysis is null ? "" : Pictures.Html.ReaderPage.Write(PictureReader.Read(shown(analysis), day: s_day.Day));
    }
}
