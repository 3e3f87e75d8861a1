package org.prameen.instrument.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DebouncePhase;

/**
 * A field for long texts of which each line counts: it neither wraps nor mends what is typed, and tells of a change a
 * moment after the last key, or when it is left.
 */
@Tag("textarea")
class CodeArea extends AbstractSinglePropertyField<CodeArea, String> implements HasStyle {

    private static final int REST = 1_200;

    /** Numbers beside the lines, which go along when the text is scrolled; a way to a line; and a sign while typing. */
    private static final String SCRIPT =
            """
            const area = this, numbers = $0;
            const draw = () => {
              const count = area.value.split('\\n').length;
              if (area.prLines !== count) {
                area.prLines = count;
                numbers.textContent = Array.from({length: count}, (_, i) => i + 1).join('\\n');
              }
              numbers.scrollTop = area.scrollTop;
            };
            area.prDraw = draw;
            area.addEventListener('input', draw);
            area.addEventListener('input', () => area.dispatchEvent(new CustomEvent('typing', {bubbles: true})));
            area.addEventListener('scroll', () => { numbers.scrollTop = area.scrollTop; });
            area.prLine = line => {
              const lines = area.value.split('\\n');
              const at = Math.max(1, Math.min(line, lines.length)) - 1;
              const start = lines.slice(0, at).reduce((sum, each) => sum + each.length + 1, 0);
              area.focus();
              area.setSelectionRange(start, start + lines[at].length);
              const height = parseFloat(getComputedStyle(area).lineHeight);
              area.scrollTop = Math.max(0, at * height - area.clientHeight / 3);
              area.scrollLeft = 0;
              area.scrollIntoView({block: 'nearest'});
            };
            draw();
            """;

    private final Div numbers = new Div();

    CodeArea(String label) {
        super("value", "", false);
        addClassName("ie-text");
        getElement()
                .setAttribute("aria-label", label)
                .setAttribute("wrap", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("autocapitalize", "off")
                .setAttribute("autocomplete", "off");
        setSynchronizedEvent("change");
        getElement().addPropertyChangeListener("value", "input", change -> {}).debounce(REST, DebouncePhase.TRAILING);
        numbers.addClassName("ie-numbers");
        numbers.getElement().setAttribute("aria-hidden", "true");
    }

    /** The area with its numbers, to be put on a page. */
    Div framed() {
        Div frame = new Div(numbers, this);
        frame.addClassName("ie-frame");
        return frame;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(SCRIPT, numbers.getElement());
    }

    /** Puts another text in its place. */
    void replace(String text) {
        setValue(text);
        getElement().executeJs("this.prDraw()");
    }

    /** Goes to a line and marks it. @param line counted from 1 */
    void goTo(int line) {
        getElement().executeJs("this.prLine($0)", line);
    }
}
