package imyeomsu.lck.match.ingest;

import imyeomsu.lck.common.lock.FenceLost;
import imyeomsu.lck.match.landing.Head;
import imyeomsu.lck.match.landing.Landing;
import imyeomsu.lck.match.merge.SourceSeasons;
import imyeomsu.lck.match.report.Parsers;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.support.ListItemReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;

/** The import as a job of one step: a document is an item and a transaction, its record in the repository included. */
@Configuration(proxyBeanMethods = false)
class IngestionJob {

    static final String NAME = "ingestion";

    @Bean
    Job batch(JobRepository repository, Step documents) {
        return new JobBuilder(NAME, repository).start(documents).build();
    }

    @Bean
    Step documents(
            JobRepository repository,
            PlatformTransactionManager transactions,
            ListItemReader<Head> heads,
            ItemProcessor<Head, Reading> processor,
            ItemWriter<Reading> writer,
            RefusedDocuments refused) {
        return new StepBuilder("documents", repository)
                .<Head, Reading>chunk(1)
                .transactionManager(transactions)
                .reader(heads)
                .processor(processor)
                .writer(writer)
                .faultTolerant()
                .skipPolicy((why, count) -> isItsOwnFault(why))
                .skipListener(refused)
                .build();
    }

    /** A store that is away or a lock that was lost is no fault of the document: the run ends and begins again. */
    private static boolean isItsOwnFault(Throwable why) {
        return !(why instanceof FenceLost
                || why instanceof TransactionException
                || why instanceof TransientDataAccessException
                || why instanceof RecoverableDataAccessException
                || why instanceof NonTransientDataAccessResourceException
                || why instanceof Error);
    }

    @Bean
    @StepScope
    ListItemReader<Head> heads(DocumentQueue queue, @Value("#{stepExecution}") StepExecution step) {
        return new ListItemReader<>(queue.heads(Trigger.of(step.getJobParameters())));
    }

    @Bean
    @StepScope
    DocumentProcessor processor(
            DocumentQueue queue, Landing landing, Parsers parsers, @Value("#{stepExecution}") StepExecution step) {
        return new DocumentProcessor(Trigger.of(step.getJobParameters()), queue, landing, parsers);
    }

    @Bean
    @StepScope
    ReadingWriter writer(DocumentWriter documents, @Value("#{stepExecution}") StepExecution step) {
        return new ReadingWriter(documents, step.getJobExecutionId());
    }

    @Bean
    @StepScope
    RefusedDocuments refused(
            DocumentRecords records,
            Findings findings,
            SourceSeasons seasons,
            PlatformTransactionManager transactions,
            @Value("#{stepExecution}") StepExecution step) {
        return new RefusedDocuments(step.getJobExecutionId(), records, findings, seasons, transactions);
    }
}
