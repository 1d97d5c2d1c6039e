using Dateline.Language.Text;

namespace Dateline.Language.Sourcing.Copies;

/// <summary>The passage of a text that has the most words in common with words that do not stand in it.</summary>
internal sealed class NearestPassage
{
    /// <summary>More words are not compared: it is to be shown on one line.</summary>
    private const int MostWords = 60;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _wanted = [];
    private readonly int[] _inWindow;
    private readonly int _length;

    private NearestPassage(string words)
    {
        foreach (TextSpan span in WordsOf(words, MostWords))
        {
            string word = words.Substring(span.Start, span.Length);
            if (!_numbers.TryGetValue(word, out int number))
            {
                _numbers.Add(word, number = _wanted.Count);
                _wanted.Add(0);
            }

            _wanted[number]++;
            _length++;
        }

        _inWindow = new int[_wanted.Count];
    }

    /// <summary>Null where not even a third of the words stands together anywhere.</summary>
    public static TextSpan? In(string text, string words) => new NearestPassage(words).Search(text);

    private TextSpan? Search(string text)
    {
        List<TextSpan> all = WordsOf(text, int.MaxValue);
        int[] numbers = [.. all.Select(word => _numbers.TryGetValue(text.Substring(word.Start, word.Length), out int number) ? number : -1)];
        int best = 0;
        int bestEnd = -1;
        int shared = 0;
        for (int end = 0; end < numbers.Length; end++)
        {
            if (numbers[end] is >= 0 and int entering && _inWindow[entering]++ < _wanted[entering])
                shared++;
            if (end >= _length && numbers[end - _length] is >= 0 and int leaving && --_inWindow[leaving] < _wanted[leaving])
                shared--;
            // Of passages that share as much, the first that begins with a word of the quotation.
            if (shared > best || (shared == best && best > 0 && !BeginsShared(numbers, bestEnd) && BeginsShared(numbers, end)))
                (best, bestEnd) = (shared, end);
        }

        if (best * 3 < _length || bestEnd < 0)
            return null;
        int first = Math.Max(0, bestEnd + 1 - _length);
        while (numbers[first] < 0)
            first++;
        while (numbers[bestEnd] < 0)
            bestEnd--;
        return TextSpan.FromBounds(all[first].Start, all[bestEnd].End);
    }

    private bool BeginsShared(int[] numbers, int end) => numbers[Math.Max(0, end + 1 - _length)] >= 0;

    private static List<TextSpan> WordsOf(string text, int most)
    {
        var words = new List<TextSpan>();
        for (int i = 0; i < text.Length && words.Count < most;)
        {
            int end = i;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end > i)
                words.Add(TextSpan.FromBounds(i, end));
            i = end + 1;
        }

        return words;
    }
}
