using System.Runtime.InteropServices.JavaScript;
using Dateline.Editing;
using Dateline.Language.Workspace.Analyses;

namespace Dateline.Page;

/// <content>What is done before somebody waits for it.</content>
internal static partial class Engine
{
    private static readonly EditingSession s_stage = new(BuildDate.None);

    /// <summary>
    /// Does what is done at a keystroke, with texts that nobody sees. What runs for the first time is translated, and what has run often is translated
    /// anew, which takes longer than to run it: done here, nobody waits for it. What is open stays as it is.
    /// </summary>
    /// <param name="offset">Where the cursor stands in the text.</param>
    [JSExport]
    internal static void Rehearse(string path, string text, int offset)
    {
        EditingSession open = s_session;
        s_session = s_stage;
        try
        {
            Set(path, text);
            Check(isTried: false);
            Check(isTried: true);
            Outline("");
            EntryForm(path, EntryAt(path, offset));
            Hover(path, offset);
            Complete(path, offset);
        }
        finally
        {
            s_session = open;
        }
    }
}
