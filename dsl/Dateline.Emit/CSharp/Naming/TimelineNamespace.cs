using Dateline.Language.Schema.Symbols;

namespace Dateline.Emit.CSharp.Naming;

/// <summary>The namespace of a timeline's generated types.</summary>
public static class TimelineNamespace
{
    /// <summary>
    /// As the timeline file asks; otherwise the root namespace and the timeline, or the root namespace alone where it
    /// already ends so.
    /// </summary>
    /// <param name="rootNamespace">As the project has it, which need not be one: a project may be called <c>My-App</c>.</param>
    public static string Of(TimelineSchema schema, string rootNamespace)
    {
        if (schema.Namespace is { Length: > 0 } asked)
            return asked;
        string name = CSharpNames.ToPascalCase(schema.Name);
        if (name.Length == 0)
            name = "Dates";
        string root = RootNamespace.Of(rootNamespace);
        if (root.Length == 0)
            return name;
        string last = root.Substring(root.LastIndexOf('.') + 1);
        return last == name ? root : $"{root}.{name}";
    }
}
