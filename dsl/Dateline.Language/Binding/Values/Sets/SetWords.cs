using Dateline.Language.Binding.Offered;
using Dateline.Language.Binding.Values.Signs;
using Dateline.Language.Text.Words;

namespace Dateline.Language.Binding.Values.Sets;

/// <summary>What was probably meant by a text that is no change of a set: only what would be read is offered.</summary>
internal static class SetWords
{
    /// <summary>Longer ones are no slip.</summary>
    private const int LongestChange = 300;

    private static readonly string[] Between = [" and ", " & ", "; ", ";", " / ", ",", " + ", "\n"];
    private static readonly string[] Joins = ["joined: ", "joins: ", "added: ", "in: ", "joined ", "joins ", "added ", "plus ", "new: ", "new "];
    private static readonly string[] Leaves = ["left: ", "leaves: ", "removed: ", "out: ", "left ", "leaves ", "removed ", "minus ", "without "];
    private static readonly string[] JoinsBehind = [" joined", " joins", " added", " in"];
    private static readonly string[] LeavesBehind = [" left", " leaves", " removed", " out"];
    private static readonly string[] Nobody = ["nobody", "none", "empty", "no one", "nothing", "-", "{}"];

    public static IReadOnlyList<Offer> OffersOf(Slot slot, string written)
    {
        string text = written.Trim();
        if (text.Length is 0)
            return slot.OffersOf("-> []");
        // Which of two it was, a change cannot leave open.
        if (text.Length > LongestChange || text.Contains(" or "))
            return [];
        int arrow = Arrows.Find(text, 0, out int length, out _);
        if (arrow >= 0 && !SetPart.BeginsWithSign(text.Substring(arrow + length).TrimStart()) && (length > 1 || arrow > 0))
            return OfHalves(slot, text.Substring(0, arrow).Trim(), text.Substring(arrow + length).Trim());
        if (IsNobody(text))
            return slot.OffersOf("-> []");
        if (Replaced(text) is var (gone, come))
            return slot.OffersOf($"-{gone}, +{come}");
        string[] all = PartsOf(Inner(text));
        string[] parts = [.. all.Where(static part => !IsUnnamed(part))];
        if (parts.Length < all.Length)
            return OfSome(slot, [.. parts.Select(Signed)]);
        string[] signed = [.. parts.Select(Signed)];
        if (Array.TrueForAll(signed, SetPart.BeginsWithSign))
            return slot.OffersOf(string.Join(", ", signed));
        if (Array.Exists(signed, SetPart.BeginsWithSign))
        {
            string[] alike = [.. WithSignBefore(signed)];
            string[] otherwise = [.. signed.Select((part, i) => SetPart.BeginsWithSign(part) ? part : (alike[i][0] == '+' ? "-" : "+") + part)];
            return [.. slot.OffersOf(string.Join(", ", alike)), .. SetPart.BeginsWithSign(signed[0]) ? slot.OffersOf(string.Join(", ", otherwise)) : []];
        }

        return
        [
            .. new[]
            {
                slot.Offer(string.Join(", ", parts.Select(part => "+" + part)), parts.Length == 1 ? "it joins" : "they join"),
                slot.Offer(string.Join(", ", parts.Select(part => "-" + part)), parts.Length == 1 ? "it leaves" : "they leave"),
                slot.Offer($"-> [{string.Join(", ", parts)}]", "nobody else is in it from then on"),
            }.OfType<Offer>(),
        ];
    }

    /// <summary>Others who are not named join or leave: from then on only of those who are named it is known that they are in it.</summary>
    private static IReadOnlyList<Offer> OfSome(Slot slot, string[] named)
    {
        string[] left = [.. named.Where(static part => !part.StartsWith("-", StringComparison.Ordinal)).Select(static part => part.TrimStart('+'))];
        return slot.OffersOf(left.Length == 0 ? "-> unknown" : $"-> [{string.Join(", ", left)}, unknown]");
    }

    /// <summary>A word for all, with an arrow or a sign before it, or in brackets.</summary>
    /// <param name="areLeaving">They leave the set.</param>
    public static bool IsEverybody(string written, out bool areLeaving)
    {
        string text = written.Trim();
        int arrow = Arrows.Find(text, 0, out int length, out _);
        areLeaving = arrow != 0 && text.Length > 0 && (text[0] == '-' || MinusSigns.IsLookalike(text[0]));
        string word = arrow == 0 ? text.Substring(length) : text;
        return EverybodyWords.Are(word.Trim(' ', '+', '-', '[', ']', '–', '−'));
    }

    private static bool IsUnnamed(string part) => part.TrimStart('+', '-').Trim() is var word && (word == "unknown" || UnnamedWords.Are(word) || UnnamedWords.AreLikeId(word));

    /// <summary>Who takes whose place: <c>dora replaces ben</c>, <c>ben replaced by dora</c>.</summary>
    private static (string Gone, string Come)? Replaced(string text)
    {
        foreach ((string between, bool isNewFirst) in new[] { (" replaces ", true), (" instead of ", true), (" in place of ", true), (" for ", true), (" is replaced by ", false), (" replaced by ", false), (" was replaced by ", false), (" followed by ", false) })
        {
            string[] names = text.Split([between], StringSplitOptions.None);
            if (names.Length == 2 && names[0].Trim().Length > 0 && names[1].Trim().Length > 0)
                return isNewFirst ? (names[1].Trim(), names[0].Trim()) : (names[0].Trim(), names[1].Trim());
        }

        return null;
    }

    /// <summary>Several names with something between them that is no comma.</summary>
    public static bool AreSeveral(string text) => PartsOf(text).Length > 1;

    /// <summary>All who are in a set, where an arrow, signs or a word says more than that.</summary>
    /// <returns>Null where it is a list, or something else.</returns>
    public static string[]? AllIn(string written)
    {
        string text = written.Trim();
        if (IsNobody(text))
            return [];
        int arrow = text.LastIndexOf("->", StringComparison.Ordinal);
        if (text.Length is 0 or > LongestChange || !(arrow >= 0 || SetPart.BeginsWithSign(text)))
            return null;
        string all = arrow < 0 ? text : text.Substring(arrow + 2).Trim();
        return IsNobody(all) ? [] : [.. PartsOf(Inner(all)).Where(part => !(part[0] == '-' || MinusSigns.IsLookalike(part[0]))).Select(part => part.TrimStart('+'))];
    }

    /// <summary>Names without brackets: one that follows another may be all that there is, or only take its place.</summary>
    private static IReadOnlyList<Offer> OfHalves(Slot slot, string before, string after)
    {
        if (after.Length == 0)
        {
            return
            [
                .. new[]
                {
                    before.Length > 0 && before[0] != '[' ? slot.Offer(string.Join(", ", PartsOf(before).Select(part => "-" + part)), "others stay") : null,
                    slot.Offer($"{Listed(before)} -> []", "nobody is left"),
                }.OfType<Offer>(),
            ];
        }

        string from = before.Length == 0 || before == "unknown" ? "" : $"{Listed(before)} ";
        string to = after == "unknown" ? after : Listed(after);
        bool mayReplace = from.Length > 0 && after != "unknown" && before[0] != '[' && after[0] != '[' && !IsNobody(before) && !IsNobody(after);
        string replaced = mayReplace ? string.Join(", ", PartsOf(before).Select(part => "-" + part).Concat(PartsOf(after).Select(part => "+" + part))) : "";
        return
        [
            .. new[]
            {
                mayReplace ? slot.Offer(replaced, "only they change") : null,
                before.Length == 0 && after[0] != '[' && after != "unknown" && !IsNobody(after) ? slot.Offer(string.Join(", ", PartsOf(after).Select(part => "+" + part)), "others stay") : null,
                slot.Offer($"{from}-> {to}", mayReplace || (after[0] != '[' && after != "unknown" && !IsNobody(after)) ? "nobody else is in it" : ""),
            }.OfType<Offer>(),
        ];
    }

    private static string Listed(string half) => IsNobody(half) ? "[]" : half.StartsWith("[", StringComparison.Ordinal) ? half : $"[{string.Join(", ", PartsOf(half))}]";

    private static bool IsNobody(string text) => Array.IndexOf(Nobody, text.ToLowerInvariant()) >= 0;

    /// <summary>Without brackets around all of it, and with the sign before them at each.</summary>
    private static string Inner(string text)
    {
        bool hasSign = SetPart.BeginsWithSign(text);
        string rest = hasSign ? text.Substring(1).TrimStart() : text;
        if (rest.Length < 2 || rest[0] != '[' || rest[rest.Length - 1] != ']')
            return text;
        string inner = rest.Substring(1, rest.Length - 2);
        return hasSign ? string.Join(", ", PartsOf(inner).Select(part => text[0] + part)) : inner;
    }

    /// <summary>What has no sign has the one before it.</summary>
    private static IEnumerable<string> WithSignBefore(string[] parts)
    {
        string sign = "";
        foreach (string part in parts)
        {
            bool hasSign = SetPart.BeginsWithSign(part);
            sign = hasSign ? part.Substring(0, 1) : sign;
            yield return hasSign ? part : sign + part;
        }
    }

    private static string[] PartsOf(string text)
    {
        // Behind a name with a sign, another sign is one, too, and no word for "and".
        string divided = SetPart.BeginsWithSign(text) ? text.Replace(" + ", "\0+").Replace(" - ", "\0-") : text;
        foreach (string between in Between)
            divided = divided.Replace(between, "\0");
        return [.. divided.Replace(" -", "\0-").Replace(" +", "\0+").Split('\0').Select(part => part.Trim()).Where(part => part.Length > 0)];
    }

    /// <summary>A sign for a word that says the same, and the sign itself for a dash that looks like it.</summary>
    private static string Signed(string part)
    {
        if (SetPart.BeginsWithSign(part))
            return (part[0] == '+' ? "+" : "-") + part.Substring(1).TrimStart();
        string lower = part.ToLowerInvariant();
        if (Array.Find(Joins, word => lower.StartsWith(word, StringComparison.Ordinal)) is { } joins)
            return "+" + part.Substring(joins.Length).Trim();
        if (Array.Find(Leaves, word => lower.StartsWith(word, StringComparison.Ordinal)) is { } leaves)
            return "-" + part.Substring(leaves.Length).Trim();
        if (Array.Find(JoinsBehind, word => lower.EndsWith(word, StringComparison.Ordinal)) is { } joined)
            return "+" + part.Substring(0, part.Length - joined.Length).Trim();
        return Array.Find(LeavesBehind, word => lower.EndsWith(word, StringComparison.Ordinal)) is { } left
            ? "-" + part.Substring(0, part.Length - left.Length).Trim()
            : part;
    }
}
