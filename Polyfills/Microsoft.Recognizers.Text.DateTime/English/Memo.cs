using Microsoft.Recognizers.Text.DateTime.Meaning;

namespace Microsoft.Recognizers.Text.DateTime.English;

/// <summary>
/// A reader that remembers what it found at each token of one text: many phrases begin with the same ones, and asking each
/// question once keeps the time linear in the length of the text.
/// </summary>
internal sealed class Memo<T>(Func<Passage, int, Found<T>?> read)
{
    private (bool IsKnown, Found<T>? Found)[] _slots;

    public Found<T>? Read(Passage text, int at)
    {
        if ((uint)at >= (uint)text.Count)
        {
            return null;
        }

        _slots ??= new (bool, Found<T>?)[text.Count];
        if (!_slots[at].IsKnown)
        {
            _slots[at] = (true, read(text, at));
        }

        return _slots[at].Found;
    }
}
