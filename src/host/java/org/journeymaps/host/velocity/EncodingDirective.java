package org.journeymaps.host.velocity;

import java.io.Writer;
import java.util.function.BiConsumer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** A line in a template that switches the encoding of that template; it writes nothing. */
public abstract class EncodingDirective extends Directive {
    private final String name;
    private final BiConsumer<HtmlEncoding, String> effect;

    EncodingDirective(String name, BiConsumer<HtmlEncoding, String> effect) {
        this.name = name;
        this.effect = effect;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        effect.accept(HtmlEncoding.of(context), String.valueOf(context.getCurrentTemplateName()));
        return true;
    }

    /** {@code #disableAntiXSS()}: this template encodes for itself. */
    public static final class DisableAntiXss extends EncodingDirective {
        public DisableAntiXss() {
            super("disableAntiXSS", HtmlEncoding::disableIn);
        }
    }

    /** {@code #htmlSafe()}: this template is always encoded. */
    public static final class HtmlSafeTemplate extends EncodingDirective {
        public HtmlSafeTemplate() {
            super("htmlSafe", HtmlEncoding::forceIn);
        }
    }
}
