using System.Net;
using DocSpace.Sdk.Errors;
using DocSpace.Sdk.Tags;

namespace DocSpace.Sdk.ConformanceTests.Tags;

public sealed class TagScenarios(Portal portal) : Scenario(portal)
{
    [Theory]
    [InlineData("plain")]
    [InlineData("with blanks inside")]
    [InlineData("100 % / + \" ' & ?")]
    [InlineData("Größe 字")]
    [Exercises("createTag", "getTags", "deleteTags")]
    public async Task A_tag_of_any_text_is_created_found_and_deleted(string text)
    {
        var name = Named(text);

        Assert.Equal(name, await Owner.Tags.CreateAsync(name, Token));
        Assert.Equal(name, Assert.Single(await FindAsync(name)));
        await Owner.Tags.DeleteAsync([name], Token);
        Assert.Empty(await FindAsync(name));
    }

    [Fact]
    [Exercises("createTag")]
    public async Task To_create_a_tag_again_finds_the_one_that_is_there()
    {
        var name = Named("twice");
        await Owner.Tags.CreateAsync(name, Token);

        await Owner.Tags.CreateAsync(name, Token);

        Assert.Single(await FindAsync(name));
    }

    [Fact]
    [Exercises("addRoomTags", "deleteRoomTags", "hasTagLinks")]
    public async Task Rooms_get_and_lose_tags_and_a_tag_knows_whether_it_has_rooms()
    {
        var room = await CreateRoomAsync();
        string[] names = [Named("one 1/2"), Named("two")];

        var tagged = await Owner.Tags.AddToRoomAsync(room.Id, names, Token);
        var used = await Owner.Tags.HasRoomsAsync(names[0], Token);
        var bare = await Owner.Tags.RemoveFromRoomAsync(room.Id, names, Token);
        var unused = await Owner.Tags.HasRoomsAsync(names[0], Token);

        Assert.Equal(names.Order(StringComparer.Ordinal), tagged.Tags.Order(StringComparer.Ordinal));
        Assert.Empty(bare.Tags);
        Assert.Equal((true, false), (used, unused));
    }

    [Fact]
    [Exercises("updateTag")]
    public async Task A_renamed_tag_has_its_new_name_in_rooms_too()
    {
        var (old, @new) = (Named("old"), Named("new"));
        var room = await CreateRoomAsync(configure: options => options.Tags = [old]);

        Assert.Equal(@new, await Owner.Tags.RenameAsync(old, @new, Token));

        Assert.Equal([@new], (await Owner.Rooms.GetAsync(room.Id, Token)).Tags);
    }

    [Fact]
    [Exercises("updateTag")]
    public async Task To_rename_a_tag_that_is_not_there_is_404_and_to_a_name_that_is_there_400()
    {
        var (one, two) = (Named("one"), Named("two"));
        await Owner.Tags.CreateAsync(one, Token);
        await Owner.Tags.CreateAsync(two, Token);

        var missing = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Tags.RenameAsync(Named("missing"), Named("other"), Token));
        var taken = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Tags.RenameAsync(one, two, Token));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (missing.StatusCode, taken.StatusCode));
    }

    [Fact]
    [Exercises("deleteTags")]
    public async Task A_deleted_tag_is_gone_from_its_rooms_and_an_unknown_one_is_no_error()
    {
        var name = Named("gone");
        var room = await CreateRoomAsync(configure: options => options.Tags = [name]);

        await Owner.Tags.DeleteAsync([name, Named("unknown")], Token);

        Assert.Empty((await Owner.Rooms.GetAsync(room.Id, Token)).Tags);
    }

    [Fact]
    [Exercises("hasTagLinks")]
    public async Task To_ask_whether_an_unknown_tag_has_rooms_is_404()
    {
        var exception = await Assert.ThrowsAsync<DocSpaceApiException>(() => Owner.Tags.HasRoomsAsync(Named("unknown"), Token));

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
    }

    [Fact]
    [Exercises("getTags")]
    public async Task All_tags_are_enumerated_page_by_page()
    {
        var mark = Guid.NewGuid().ToString("N");
        string[] names = [.. Enumerable.Range(0, 5).Select(number => Named($"{mark} {number}"))];
        foreach (var name in names)
        {
            await Owner.Tags.CreateAsync(name, Token);
        }

        var found = new List<string>();
        await foreach (var name in Owner.Tags.EnumerateAsync(new RoomTagQuery { Text = mark, PageSize = 2 }, Token))
        {
            found.Add(name);
        }

        Assert.Equal(names.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    [Exercises("createTag", "deleteTags")]
    public async Task A_user_may_neither_create_nor_delete_tags()
    {
        var second = Second();
        var name = Named("forbidden");

        var create = await Assert.ThrowsAsync<DocSpaceApiException>(() => second.Tags.CreateAsync(name, Token));
        var delete = await Assert.ThrowsAsync<DocSpaceApiException>(() => second.Tags.DeleteAsync([name], Token));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Forbidden), (create.StatusCode, delete.StatusCode));
    }

    // The portal keeps tags that no room has any more.
    private string Named(string text)
    {
        var name = $"conformance {Guid.NewGuid():N} {text}";
        Finally(() => Owner.Tags.DeleteAsync([name], CancellationToken.None));
        return name;
    }

    private Task<IReadOnlyList<string>> FindAsync(string name) => Owner.Tags.ListAsync(new RoomTagQuery { Text = name }, Token);
}
