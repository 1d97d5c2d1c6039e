namespace Dateline.Language.Binding.Bound;

/// <summary>What somebody looks for in values, however deep in lists and records they lie.</summary>
internal interface IValueVisitor
{
    /// <summary>A field of the entry or of a record within it, after all that its value holds.</summary>
    /// <returns>Whether to go on.</returns>
    bool Leaves(BoundField field);

    /// <summary>A record, before its fields.</summary>
    /// <returns>Whether to go on.</returns>
    bool Enters(RecordValue record);

    /// <summary>A value that holds no other.</summary>
    /// <returns>Whether to go on.</returns>
    bool Visits(BoundValue value);
}

/// <summary>The one way through what entries hold. A visitor is a struct, so that a walk makes no object.</summary>
internal static class ValueWalk
{
    /// <returns>False where the visitor had enough.</returns>
    public static bool Through<TVisitor>(IReadOnlyList<BoundField> fields, ref TVisitor visitor)
        where TVisitor : struct, IValueVisitor
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (!Through(fields[i].Value, ref visitor) || !visitor.Leaves(fields[i]))
                return false;
        }

        return true;
    }

    /// <returns>False where the visitor had enough.</returns>
    public static bool Through<TVisitor>(BoundValue value, ref TVisitor visitor)
        where TVisitor : struct, IValueVisitor
    {
        if (value is RecordValue record)
            return visitor.Enters(record) && Through(record.Fields, ref visitor);
        if (value is not ListValue list)
            return visitor.Visits(value);
        for (int i = 0; i < list.Items.Count; i++)
        {
            if (!Through(list.Items[i], ref visitor))
                return false;
        }

        return true;
    }
}
