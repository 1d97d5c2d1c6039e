using Dateline.Language.Diagnostics;
using Dateline.Language.Rules.Compiled;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Expressions.Reading;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Language.Yaml.Nodes;

namespace Dateline.Language.Rules.Blocks;

/// <summary>Reads <c>message:</c>, with <c>{path}</c> where a value is to stand.</summary>
internal sealed class MessageReader
{
    /// <summary>The most characters: a message is a sentence or two, and stands with every entry that breaks the rule.</summary>
    private const int Longest = 1000;

    private static readonly char[] NoPartsOfPaths = ['{', ':'];

    private readonly List<(string Text, WrittenPath? Path)> _parts = [];

    private MessageReader()
    {
    }

    /// <summary>Null where a placeholder cannot be read; a finding says why.</summary>
    public static MessageReader? Read(RuleBlock block, YamlScalar scalar)
    {
        var reader = new MessageReader();
        string text = scalar.Value;
        if (text.Length > Longest)
        {
            block.Report(RuleFindings.LongMessage(block.Schema.File.PlaceOf(scalar.Span), text.Length, Longest));
            return null;
        }

        int at = 0;
        bool isWhole = true;
        while (at < text.Length)
        {
            int open = text.IndexOf('{', at);
            reader._parts.Add((text.Substring(at, (open < 0 ? text.Length : open) - at), null));
            if (open < 0)
                break;
            int close = text.IndexOf('}', open);
            int length = close - open - 1;
            if (close < 0 || !MayBePath(text.Substring(open + 1, length)))
            {
                block.Report(RuleFindings.PlaceholderNotClosed(block.Schema.File.PlaceOf(scalar.SpanOf(open, close < 0 ? 1 : length + 2))));
                return null;
            }

            isWhole &= reader.AddPlaceholder(block, new ExpressionSource(block.Schema.File, scalar, open + 1, length));
            at = close + 1;
        }

        return isWhole ? reader : null;
    }

    private static bool MayBePath(string text) => !string.IsNullOrWhiteSpace(text) && text.IndexOfAny(NoPartsOfPaths) < 0;

    /// <summary>Null where a field is not one of this kind.</summary>
    public MessageTemplate? TypeFor(KindSymbol kind, RuleBlock block)
    {
        var parts = new List<MessagePart>();
        foreach ((string text, WrittenPath? path) in _parts)
        {
            PathExpression? typed = path is null ? null : block.Type(path, kind);
            if (path is null || typed is not null)
                parts.Add(new MessagePart(text, typed));
        }

        return parts.Count == _parts.Count ? new MessageTemplate(parts) : null;
    }

    private bool AddPlaceholder(RuleBlock block, ExpressionSource source)
    {
        var findings = new List<Finding>();
        Syntax? syntax = Parser.Read(source, findings);
        block.Report(findings);
        if (syntax is PathSyntax path)
        {
            _parts.Add(("", new WrittenPath(source, path)));
            return true;
        }

        if (syntax is not null)
            block.Report(RuleFindings.FieldExpected(source.PlaceOf(new TextSpan(0, source.Text.Length)), source.Text));
        return false;
    }
}
