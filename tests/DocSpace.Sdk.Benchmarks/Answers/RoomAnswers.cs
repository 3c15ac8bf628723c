namespace DocSpace.Sdk.Benchmarks.Answers;

/// <summary>The answers about the members of one room.</summary>
internal sealed class RoomAnswers(byte[] before, byte[] invited, byte[] after)
{
    private bool _isInvited;

    public byte[] Invite()
    {
        _isInvited = true;
        return invited;
    }

    public byte[] List()
    {
        var members = _isInvited ? after : before;
        _isInvited = false;
        return members;
    }
}
