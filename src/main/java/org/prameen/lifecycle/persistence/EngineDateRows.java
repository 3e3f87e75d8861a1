package org.prameen.lifecycle.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Dates in the tables of the engine, changed for many processes at once: one statement a table. Every row gets a new
 * revision, as when the engine writes it, so that whoever read the old one before cannot write it back.
 */
@Repository
public class EngineDateRows {

    /** A running process and the version of the model it follows. */
    public record Instance(String id, String definition) {}

    /** A task or an event of a model, and the variable that holds its date. */
    public record DatedElement(String definition, String element, String variable) {}

    private static final String ELEMENTS =
            " unnest(:definitions::text[], :elements::text[], :variables::text[]) as e (definition, element, variable),";

    private static final String TASKS = " act_ru_task t," + ELEMENTS
            + """
             act_ru_variable v
            where t.proc_inst_id_ = any(:ids) and t.proc_def_id_ = e.definition and t.task_def_key_ = e.element
              and v.execution_id_ = t.proc_inst_id_ and v.name_ = e.variable""";

    private final JdbcClient jdbc;

    EngineDateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All processes of these cases. Surveys take part although nobody calls them: they carry the number of their case. */
    public List<Instance> instances(List<String> numbers) {
        return jdbc.sql(
                        """
                        select e.id_, e.proc_def_id_ from act_ru_execution root
                        join act_ru_execution e on e.root_proc_inst_id_ = root.id_ and e.parent_id_ is null
                        where root.business_key_ = any(?) and root.id_ = root.root_proc_inst_id_""")
                .param(numbers.toArray(String[]::new))
                .query((row, number) -> new Instance(row.getString(1), row.getString(2)))
                .list();
    }

    /** What a variable holds anywhere in these processes. */
    public Set<String> texts(List<String> ids, String variable) {
        return jdbc.sql(
                        """
                        select distinct text_ from act_ru_variable
                        where proc_inst_id_ = any(:ids) and name_ = :name and text_ is not null""")
                .param("ids", array(ids))
                .param("name", variable)
                .query(String.class)
                .set();
    }

    /** Sets variables, each where it exists. */
    public void setVariables(List<String> ids, Map<String, String> values) {
        List<String> names = List.copyOf(values.keySet());
        jdbc.sql(
                        """
                        update act_ru_variable v set text_ = n.value, type_ = 'string', rev_ = v.rev_ + 1
                        from unnest(:names::text[], :values::text[]) as n (name, value)
                        where v.proc_inst_id_ = any(:ids) and v.execution_id_ = v.proc_inst_id_ and v.name_ = n.name""")
                .param("names", array(names))
                .param("values", names.stream().map(values::get).toArray(String[]::new))
                .param("ids", array(ids))
                .update();
        copyToHistory(ids, names);
    }

    /**
     * Sets a variable to what another one of the same process calls for.
     *
     * @param values by what the other holds; null empties the variable
     */
    public void setVariable(List<String> ids, String name, String by, Map<String, String> values) {
        if (values.isEmpty()) {
            return;
        }
        List<String> keys = new ArrayList<>(values.keySet());
        jdbc.sql(
                        """
                        update act_ru_variable v set text_ = n.value, rev_ = v.rev_ + 1,
                            type_ = case when n.value is null then 'null' else 'string' end
                        from act_ru_variable k, unnest(:keys::text[], :values::text[]) as n (key, value)
                        where v.proc_inst_id_ = any(:ids) and v.name_ = :name
                          and k.execution_id_ = v.execution_id_ and k.name_ = :by and k.text_ = n.key""")
                .param("keys", array(keys))
                .param("values", keys.stream().map(values::get).toArray(String[]::new))
                .param("ids", array(ids))
                .param("name", name)
                .param("by", by)
                .update();
        copyToHistory(ids, List.of(name));
    }

    private void copyToHistory(List<String> ids, List<String> names) {
        jdbc.sql(
                        """
                        update act_hi_varinst h set text_ = v.text_, var_type_ = v.type_, rev_ = h.rev_ + 1
                        from act_ru_variable v
                        where h.id_ = v.id_ and v.proc_inst_id_ = any(:ids) and v.name_ = any(:names)""")
                .param("ids", array(ids))
                .param("names", array(names))
                .update();
    }

    /** Gives open tasks the date their variable holds: in the lists of work first, as the engine does. */
    public void setTasks(List<String> ids, List<DatedElement> tasks) {
        String date = "v.text_::timestamptz";
        List.of(
                        "update work_item w set due_at = " + date + " from" + TASKS + " and w.task_id = t.id_",
                        "update act_hi_taskinst h set due_date_ = " + date + " from" + TASKS + " and h.id_ = t.id_",
                        "update act_ru_task u set due_date_ = " + date + ", rev_ = u.rev_ + 1 from" + TASKS
                                + " and u.id_ = t.id_")
                .forEach(sql -> dated(sql, ids, tasks).update());
    }

    /** Gives waiting timers the date their variable holds. */
    public void setTimers(List<String> ids, List<DatedElement> timers) {
        dated(
                        "update act_ru_job j set duedate_ = v.text_::timestamptz, rev_ = j.rev_ + 1 from act_ru_jobdef d,"
                                + ELEMENTS
                                + """
                                 act_ru_variable v
                                where j.process_instance_id_ = any(:ids) and j.type_ = 'timer' and d.id_ = j.job_def_id_
                                  and d.proc_def_id_ = e.definition and d.act_id_ = e.element
                                  and v.execution_id_ = j.process_instance_id_ and v.name_ = e.variable""",
                        ids,
                        timers)
                .update();
    }

    private StatementSpec dated(String sql, List<String> ids, List<DatedElement> elements) {
        return jdbc.sql(sql)
                .param("ids", array(ids))
                .param("definitions", column(elements, DatedElement::definition))
                .param("elements", column(elements, DatedElement::element))
                .param("variables", column(elements, DatedElement::variable));
    }

    private static String[] column(List<DatedElement> elements, Function<DatedElement, String> part) {
        return elements.stream().map(part).toArray(String[]::new);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
