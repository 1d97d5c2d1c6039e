using System.Text.RegularExpressions;

namespace Dateline.Language.Tests.Corpora;

/// <summary>The lines <c>key: value</c> of records, without what makes them items of a list or members of an object.</summary>
internal static partial class RecordLines
{
    /// <summary>One record for each item of the outermost list. What stands before the first item belongs to none.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> OfList(string yaml)
    {
        var records = new List<List<string>>();
        int indentOfList = -1;
        int column = 0;
        foreach (string line in yaml.TrimEnd().Split('\n'))
        {
            Match item = ItemStart().Match(line);
            if (item.Success && (indentOfList < 0 || item.Groups["indent"].Length == indentOfList))
            {
                indentOfList = item.Groups["indent"].Length;
                column = item.Length;
                records.Add([line[column..]]);
            }
            else if (records.Count > 0)
            {
                int blanks = line.Length - line.TrimStart(' ').Length;
                records[^1].Add(line[Math.Min(blanks, column)..]);
            }
        }

        return records;
    }

    /// <summary>The members of one object that has each on a line of its own. JSON's texts are YAML's texts in double quotes.</summary>
    public static IReadOnlyList<string> OfObject(string json) =>
        [.. json.Split('\n').Select(line => Member().Match(line)).Where(member => member.Success).Select(member => $"{member.Groups["key"].Value}: {member.Groups["value"].Value}")];

    [GeneratedRegex("^(?<indent> *)- +", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ItemStart();

    [GeneratedRegex("^ *\"(?<key>[^\"]+)\": (?<value>.*?),? *$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Member();
}
