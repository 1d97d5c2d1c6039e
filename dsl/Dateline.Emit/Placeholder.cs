namespace Dateline.Emit; internal static class P { public static string X => Dateline.Language.Workspace.Analysis.Equals(null, null).ToString(); }
