namespace Dateline.Generator; internal static class P { public static string X => typeof(Dateline.Language.Workspace.Analysis).Name; }
