namespace Dateline.Language.Schema.Naming;

/// <summary>The plural of a kind that declares none: English endings, no exceptions. <c>plural:</c> is for the rest.</summary>
public static class Plurals
{
    private static readonly string[] EndingsThatHiss = ["s", "x", "z", "ch", "sh"];

    public static string Of(string name)
    {
        char last = name[name.Length - 1];
        char beforeLast = name.Length > 1 ? name[name.Length - 2] : '-';
        if (last == 'y' && beforeLast is not ('a' or 'e' or 'i' or 'o' or 'u' or '-'))
            return name.Substring(0, name.Length - 1) + "ies";
        foreach (string ending in EndingsThatHiss)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal))
                return name + "es";
        }

        return name + "s";
    }
}
