using Dateline.Dates;
using Dateline.Editing.Answers;
using Dateline.Editing.Conditions;
using Dateline.Editing.Wording;
using Dateline.Language.Rules.Expressions;
using Dateline.Language.Rules.Guides;
using Dateline.Language.Rules.Verbs;
using Dateline.Language.Schema.Symbols;
using Dateline.Language.Text;
using Dateline.Logic;

namespace Dateline.Editing.Completions;

/// <summary>What may stand in a condition, in a value or in a path of a rule.</summary>
internal sealed class ConditionItems
{
    private const string Each = "each";
    private const string Not = "not";

    private readonly CompletionDraft _draft;
    private readonly ConditionText _text;
    private readonly ConditionScan _scan;

    private ConditionItems(CompletionDraft draft, ConditionText text, ConditionScan scan) => (_draft, _text, _scan) = (draft, text, scan);

    /// <summary>Nothing where no condition, value or path stands there.</summary>
    public static void AddAt(CompletionDraft draft, TimelineSchema schema)
    {
        if (ConditionReader.At(draft.Place, schema) is not { } text)
            return;
        TextSpan word = text.WordAt(draft.Place.Offset);
        if (text.ScanTo(word.Start) is not { } scan)
            return;
        draft.Retarget(word);
        new ConditionItems(draft, text, scan).Add();
    }

    private bool IsExpression => _text.Content is KeyContent.Condition or KeyContent.Value;

    private void Add()
    {
        switch (_scan.Spot)
        {
            case ConditionSpot.Value when IsExpression && _text.IsCalled(_draft.Place.Token):
                AddFunctions("", 0);
                AddBeginnings();
                break;
            case ConditionSpot.Value when _text.Content is not (KeyContent.Amount or KeyContent.Duration or KeyContent.Number):
                AddValues();
                break;
            case ConditionSpot.Name:
                AddNames(_scan.Path, null);
                break;
            case ConditionSpot.Operator:
                AddUnits();
                if (IsExpression)
                    AddOperators();
                break;
        }
    }

    private void AddValues()
    {
        ExpressionType? expected = Expected();
        AddOptions(expected);
        if (_text.Content is KeyContent.FieldsOfEach && _scan is { IsInside: false, IsQuantified: false } && _draft.Place.Token.Start == _text.Span.Start)
            AddWords(RuleWords.Quantifiers.Where(word => word.Name == Each), group: 3);
        AddNames("", expected);
        if (!IsExpression)
            return;
        AddFunctions("()", 1);
        AddBeginnings();
    }

    /// <summary>With what a condition may begin.</summary>
    private void AddBeginnings()
    {
        if (!_scan.BeginsCondition)
            return;
        if (!_scan.IsQuantified)
            AddWords(RuleWords.Quantifiers, group: 3);
        AddWords(RuleWords.Operators.Where(word => word.Name == Not), group: 3);
    }

    /// <param name="behind">What is written behind the name.</param>
    /// <param name="inside">How far into that the cursor goes.</param>
    private void AddFunctions(string behind, int inside)
    {
        foreach (RuleWord function in RuleWords.Functions)
            _draft.Add(function.Name, CompletionKind.Word, function.Name + behind, "", function.Doc, caret: function.Name.Length + inside, group: 3);
    }

    /// <summary>The type of what it is compared with; null where that is open.</summary>
    private ExpressionType? Expected()
    {
        string compared = _scan.Compared.Length > 0 ? _scan.Compared : _scan.IsInside || _text.Content is not (KeyContent.Value or KeyContent.Values) ? "" : _text.Subject;
        ExpressionType? type = compared.Length == 0 ? null : _text.Guide?.TypeOf(compared);
        return type?.Element ?? type;
    }

    private void AddOptions(ExpressionType? expected)
    {
        if (expected?.Declared is ChoiceType { Choice: var choice })
        {
            foreach (string option in choice.Options)
                _draft.Add(option, CompletionKind.Choice, option, choice.IsInPlace ? "" : choice.Name, "");
        }
        else if (expected?.Kind == ExpressionKind.Condition)
        {
            _draft.Add("yes", CompletionKind.Choice, "yes", "", "");
            _draft.Add("no", CompletionKind.Choice, "no", "", "");
        }
        else if (expected?.Declared is ReferenceType { MayBeNobody: true })
        {
            _draft.Add(Nobody.Word, CompletionKind.Choice, Nobody.Word, "there is nobody", "");
        }
    }

    /// <summary>Names that can be what is expected come first, then those that lead on.</summary>
    private void AddNames(string before, ExpressionType? expected)
    {
        bool isCalled = _text.IsCalled(_draft.Place.Token);
        foreach (PathName name in (_text.Guide?.NamesBehind(before) ?? []).Where(name => !isCalled || name.Behind is "()"))
        {
            string insert = isCalled ? name.Name : name.Name + name.Behind;
            int? caret = insert.EndsWith(')') ? insert.Length - 1 : null;
            _draft.Add(name.Name, CompletionKind.Field, insert, PathWords.TypeOf(name.Path), PathWords.DocOf(name.Path), caret: caret, group: name.Behind is "()" ? 2 : GroupOf(name.Path.Type, expected));
        }
    }

    private int GroupOf(ExpressionType type, ExpressionType? expected)
    {
        bool isList = type.Kind == ExpressionKind.List;
        if (_scan.IsQuantified)
            return isList ? 0 : 1;
        if (_scan.IsCalculated ? type.IsOrdered : expected is null || type.CanEqual(expected))
            return 0;
        return isList || type.Kind is ExpressionKind.Reference or ExpressionKind.Change or ExpressionKind.Record ? 1 : 2;
    }

    private void AddUnits()
    {
        if (_scan.Number.Length == 0 || !IsBehindSpace || _text.Content is KeyContent.Number)
            return;
        bool isOne = _scan.Number is "1";
        foreach (DurationUnit unit in DurationUnit.All)
        {
            string doc = RuleWords.FindUnit(unit.Many)!.Doc;
            _draft.Add(unit.Many, CompletionKind.Word, unit.Many, "", doc, group: isOne ? 1 : 0);
            _draft.Add(unit.One, CompletionKind.Word, unit.One, "", doc, group: isOne ? 0 : 1);
        }
    }

    private void AddOperators()
    {
        ExpressionType? operand = _text.Guide?.TypeOf(_scan.Operand);
        operand = operand?.Element ?? operand;
        bool isCompared = _scan.Compared.Length > 0;
        foreach (RuleWord word in RuleWords.Operators.Where(word => word.Name != Not))
        {
            if (Fits(word.Name, operand, isCompared))
                AddWords([word], isCompared || operand?.Kind == ExpressionKind.Condition ? (word.Name is "and" or "or" ? 2 : 3) : 2);
        }

        if (_scan.MayChoose)
            AddWords([RuleWords.Where], group: 2);
        if (_scan.MayBeOrdered)
            AddWords([RuleWords.By], group: 2);
    }

    /// <summary>Whether what stands before it can be joined, compared or calculated with by it.</summary>
    private bool Fits(string sign, ExpressionType? operand, bool isCompared) => sign switch
    {
        "and" or "or" => !_scan.IsInside || isCompared || operand?.Kind == ExpressionKind.Condition,
        "+" or "-" => operand is null || operand.IsTime || operand.Kind is ExpressionKind.Number or ExpressionKind.Duration,
        "*" => operand is null || operand.Kind is ExpressionKind.Number or ExpressionKind.Duration,
        _ when isCompared => false,
        "<" or "<=" or ">" or ">=" => operand?.IsOrdered != false,
        "contains" or "begins-with" or "ends-with" => operand is null || operand.Kind == ExpressionKind.Text,
        _ => operand?.Kind is not (ExpressionKind.List or ExpressionKind.Change or ExpressionKind.Record),
    };

    private void AddWords(IEnumerable<RuleWord> words, int group)
    {
        foreach (RuleWord word in words)
            _draft.Add(word.Name, CompletionKind.Word, (_scan.Spot == ConditionSpot.Operator && !IsBehindSpace ? " " : "") + word.Name + " ", "", word.Doc, group: group);
    }

    private bool IsBehindSpace => _draft.Place.Token.Start > _text.Span.Start && _draft.Place.Lines.Text[_draft.Place.Token.Start - 1] is ' ' or '\t';
}
