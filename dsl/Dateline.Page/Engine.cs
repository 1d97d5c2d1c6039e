using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text.Json;
using Dateline.Editing;
using Dateline.Language.Workspace.Analyses;
using Dateline.Page.Messages;

[assembly: SupportedOSPlatform("browser")]

namespace Dateline.Page;

/// <summary>What the page asks, from its worker. Texts go over as they are, answers as JSON.</summary>
internal static partial class Engine
{
    private static EditingSession s_session = new(BuildDate.None);
    private static BuildDate s_day = BuildDate.None;

    /// <summary>Begins anew, with no file.</summary>
    /// <param name="day">The day of the check, as ISO 8601 writes it; empty where nobody says it.</param>
    [JSExport]
    internal static void Begin(string day)
    {
        s_day = BuildDate.Of(day);
        s_session = new EditingSession(s_day);
    }

    [JSExport]
    internal static void Set(string path, string text) => s_session.Set(path, text);

    [JSExport]
    internal static void Remove(string path) => s_session.Remove(path);

    /// <param name="isTried">Whether each edit is tried before it is offered.</param>
    [JSExport]
    internal static string Check(bool isTried) =>
        JsonSerializer.Serialize(CheckMessage.Of(isTried ? s_session.Tried() : s_session.Found()), PageJson.Default.CheckMessage);
}
