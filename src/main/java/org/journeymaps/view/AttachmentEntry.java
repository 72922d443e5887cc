package org.journeymaps.view;

import java.util.Optional;
import org.journeymaps.model.AttachmentKind;
import org.journeymaps.model.AttachmentRef;
import org.journeymaps.view.PageFiles.PageFile;

/**
 * A file of the page at a touchpoint: pictures in a box of fixed size, so that nothing moves when they come; recordings
 * with the browser's player, which loads nothing until it is asked to play; everything else as a link. A file that the
 * page does not have is named, with a note, instead of a broken picture.
 */
final class AttachmentEntry implements ListCells.Entry<AttachmentRef> {
    private final Words words;
    private final PageFiles files;

    AttachmentEntry(MapLayout layout, PageFiles files) {
        this.words = layout.words();
        this.files = files;
    }

    @Override
    public void write(AttachmentRef attachment, MarkupWriter out) {
        Optional<PageFile> file = files.find(attachment.fileName());
        if (file.isEmpty()) {
            missing(attachment, out);
        } else if (attachment.kind() == AttachmentKind.PICTURE
                && file.get().thumbnail().isPresent()) {
            picture(attachment, file.get().address(), file.get().thumbnail().get(), out);
        } else if (attachment.kind() == AttachmentKind.AUDIO) {
            recording(attachment, file.get().address(), out);
        } else {
            out.html("<a href=\"").text(file.get().address()).html("\">");
            out.text(title(attachment)).html("</a>");
            about(attachment, out);
        }
    }

    private static void picture(AttachmentRef attachment, String address, String thumbnail, MarkupWriter out) {
        out.html("<a class=\"jm-pic\" href=\"")
                .text(address)
                .html("\"><img src=\"")
                .text(thumbnail);
        out.html("\" alt=\"").text(title(attachment));
        out.html("\" width=\"160\" height=\"90\" loading=\"lazy\"/></a>");
        attachment
                .caption()
                .ifPresent(caption ->
                        out.html("<small class=\"jm-sub\">").text(caption).html("</small>"));
    }

    private static void recording(AttachmentRef attachment, String address, MarkupWriter out) {
        out.html("<audio class=\"jm-audio\" controls preload=\"none\" src=\"").text(address);
        out.html("\" aria-label=\"").text(title(attachment)).html("\"></audio><small class=\"jm-sub\">");
        out.text(title(attachment)).html("</small>");
    }

    private void missing(AttachmentRef attachment, MarkupWriter out) {
        out.text(title(attachment));
        about(attachment, out);
        out.html("<small><i>").text(words.of("journeymaps.view.attachment.missing"));
        out.html("</i></small>");
    }

    /** The kind, and the name of the file where a caption stands for it. */
    private void about(AttachmentRef attachment, MarkupWriter out) {
        out.html("<small class=\"jm-sub\">").text(words.of(attachment.kind()));
        if (attachment.caption().isPresent()) {
            out.html(" · ").text(attachment.fileName());
        }
        out.html("</small>");
    }

    private static String title(AttachmentRef attachment) {
        return attachment.caption().filter(it -> !it.isBlank()).orElse(attachment.fileName());
    }
}
