using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.CSharp.Naming;

/// <summary>The namespace of a timeline's generated types.</summary>
public static class TimelineNamespace
{
    /// <summary>
    /// As the timeline file asks; otherwise the root namespace and the timeline, or the root namespace alone where it
    /// already ends so.
    /// </summary>
    public static string Of(TimelineSchema schema, string rootNamespace)
    {
        if (schema.Namespace is { Length: > 0 } asked)
            return asked;
        string name = CSharpNames.ToPascalCase(schema.Name);
        if (name.Length == 0)
            name = "Dates";
        if (rootNamespace.Length == 0)
            return name;
        string last = rootNamespace.Substring(rootNamespace.LastIndexOf('.') + 1);
        return last == name ? rootNamespace : $"{rootNamespace}.{name}";
    }
}
